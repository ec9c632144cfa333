package org.assay.compare;

import java.util.Arrays;

/** The words of a line without their order, each as often as it stands there. */
final class WordBag {

    /** Number of a word and, in the lower half, its length; sorted. */
    private final long[] words;

    private final int length;

    private WordBag(long[] words, int length) {
        this.words = words;
        this.length = length;
    }

    static WordBag of(Words parts) {
        long[] words = new long[parts.size()];
        int count = 0;
        int length = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.isWord(i)) {
                int letters = parts.length(i, i + 1);
                words[count++] = ((long) parts.numbers().get(i) << 32) | letters;
                length += letters;
            }
        }
        Arrays.sort(words, 0, count);
        return new WordBag(Arrays.copyOf(words, count), length);
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    /** Length of all words together, in UTF-16 units. */
    int length() {
        return length;
    }

    /** Length of the words that this bag has in common with another of the same numbering. */
    int common(WordBag other) {
        int common = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            if (words[i] == other.words[j]) {
                common += (int) words[i];
                i++;
                j++;
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
