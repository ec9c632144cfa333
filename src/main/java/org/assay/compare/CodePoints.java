package org.assay.compare;

import java.util.Arrays;

/** Translates between code points, by which quotes are anchored, and the UTF-16 units of a string; fast in long texts. */
final class CodePoints {

    private static final int STEP = 1_024;

    private final String text;
    private final int count;

    /** Unit at which every {@link #STEP}th code point begins; null where both are the same throughout. */
    private final int[] units;

    CodePoints(String text) {
        this.text = text;
        this.count = text.codePointCount(0, text.length());
        this.units = count == text.length() ? null : index(text, count);
    }

    private static int[] index(String text, int count) {
        int[] units = new int[count / STEP + 1];
        for (int i = 1; i < units.length; i++) {
            units[i] = text.offsetByCodePoints(units[i - 1], STEP);
        }
        return units;
    }

    int count() {
        return count;
    }

    int unit(int point) {
        return units == null ? point : text.offsetByCodePoints(units[point / STEP], point % STEP);
    }

    int point(int unit) {
        if (units == null) {
            return unit;
        }
        int found = Arrays.binarySearch(units, unit);
        int step = found >= 0 ? found : -found - 2;
        return step * STEP + text.codePointCount(units[step], unit);
    }
}
