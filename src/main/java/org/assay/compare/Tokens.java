package org.assay.compare;

import java.util.Arrays;

/** A text as words and signs without the white space between them: however it is broken into lines, it is the same. */
final class Tokens {

    private final int[] begins;
    private final int[] ends;
    private final Numbered numbers;

    private Tokens(int[] begins, int[] ends, Numbered numbers) {
        this.begins = begins;
        this.ends = ends;
        this.numbers = numbers;
    }

    static Tokens of(String text, Numbering numbering) {
        Words words = Words.of(text, numbering);
        int[] begins = new int[words.size()];
        int[] ends = new int[words.size()];
        int[] numbers = new int[words.size()];
        int count = 0;
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = at + words.length(i, i + 1);
            if (!words.isSpace(i, i + 1)) {
                begins[count] = at;
                ends[count] = end;
                numbers[count++] = words.numbers().get(i);
            }
            at = end;
        }
        return new Tokens(
                Arrays.copyOf(begins, count), Arrays.copyOf(ends, count), new Numbered(Arrays.copyOf(numbers, count)));
    }

    int size() {
        return begins.length;
    }

    Numbered numbers() {
        return numbers;
    }

    int begin(int index) {
        return begins[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The first token that ends after the position. */
    int from(int position) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
