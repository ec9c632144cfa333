package org.assay.tradecraft;

/** Percentages of probabilities, so that 0.55 is 55 and not a little more. */
final class Percent {
    private static final double HUNDRED = 100;
    private static final double FINENESS = 1e9;

    private Percent() {}

    static double of(double probability) {
        return Math.rint(probability * HUNDRED * FINENESS) / FINENESS;
    }
}
