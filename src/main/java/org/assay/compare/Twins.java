package org.assay.compare;

import java.util.Arrays;

/**
 * Equal lines of which one stands before and one after, once each among the lines without a partner in place: where such
 * a line went is beyond doubt.
 */
final class Twins {

    private static final int MANY = -2;

    private final int[] ofBefore;
    private final int[] ofAfter;

    private Twins(int[] ofBefore, int[] ofAfter) {
        this.ofBefore = ofBefore;
        this.ofAfter = ofAfter;
    }

    /** The twins among the lines that the alignment leaves alone. */
    static Twins in(Sides sides, Alignment alignment) {
        Numbered before = sides.beforeNumbers();
        Numbered after = sides.afterNumbers();
        int[] onceBefore = new int[sides.numbers()];
        int[] onceAfter = new int[sides.numbers()];
        Arrays.fill(onceBefore, Alignment.NONE);
        Arrays.fill(onceAfter, Alignment.NONE);
        for (int i = 0; i < before.size(); i++) {
            if (alignment.ofBefore(i) == Alignment.NONE) {
                see(onceBefore, before.get(i), i);
            }
        }
        for (int j = 0; j < after.size(); j++) {
            if (alignment.ofAfter(j) == Alignment.NONE) {
                see(onceAfter, after.get(j), j);
            }
        }
        return new Twins(partners(before, onceBefore, onceAfter), partners(after, onceAfter, onceBefore));
    }

    private static void see(int[] once, int number, int index) {
        once[number] = once[number] == Alignment.NONE ? index : MANY;
    }

    private static int[] partners(Numbered lines, int[] onceHere, int[] onceThere) {
        int[] partners = new int[lines.size()];
        for (int i = 0; i < partners.length; i++) {
            int there = onceThere[lines.get(i)];
            partners[i] = onceHere[lines.get(i)] == i && there >= 0 ? there : Alignment.NONE;
        }
        return partners;
    }

    /** Index of the twin after, or {@link Alignment#NONE}. */
    int ofBefore(int index) {
        return ofBefore[index];
    }

    /** Index of the twin before, or {@link Alignment#NONE}. */
    int ofAfter(int index) {
        return ofAfter[index];
    }
}
