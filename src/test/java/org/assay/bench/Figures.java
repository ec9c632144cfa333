package org.assay.bench;

/**
 * What a measurement gave.
 *
 * @param perSecond requests per second
 * @param p50 median time of a request in milliseconds
 * @param p99 99th percentile in milliseconds
 */
record Figures(double perSecond, double p50, double p99) {

    /** @param sorted times in nanoseconds, ascending, at least one */
    static Figures of(long[] sorted, double seconds) {
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        return new Figures(sorted.length / seconds, at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }
}
