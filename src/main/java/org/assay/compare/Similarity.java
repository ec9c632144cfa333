package org.assay.compare;

import java.util.List;

/**
 * How alike two lines are: the share of their letters that stands in common words, or, for short lines, before and after
 * the one place where they differ ("Position", "Positions"), whichever is greater.
 */
final class Similarity {

    /** From here on, in thousandths, two lines count as one line rewritten. */
    static final int ALIKE = 350;

    static final int EQUAL = 1_000;

    /** In longer lines the words tell enough. */
    private static final int SHORT_LINE = 200;

    private final List<String> before;
    private final List<String> after;
    private final WordBag[] ofBefore;
    private final WordBag[] ofAfter;
    private final Numbering numbering = new Numbering();
    private final Effort effort;

    Similarity(List<String> before, List<String> after, Effort effort) {
        this.before = before;
        this.after = after;
        this.ofBefore = new WordBag[before.size()];
        this.ofAfter = new WordBag[after.size()];
        this.effort = effort;
    }

    /** In thousandths, below {@link #EQUAL} for two lines that differ, as they must; 0 also when the effort is used up. */
    int of(int beforeIndex, int afterIndex) {
        String a = before.get(beforeIndex);
        String b = after.get(afterIndex);
        WordBag wordsOfA = words(ofBefore, beforeIndex, a);
        WordBag wordsOfB = words(ofAfter, afterIndex, b);
        int all = wordsOfA.length() + wordsOfB.length();
        int most = Math.min(wordsOfA.length(), wordsOfB.length());
        if (share(most, all) < ALIKE || !effort.spend(cost(a, wordsOfA) + cost(b, wordsOfB))) {
            return 0;
        }
        int common = wordsOfA.common(wordsOfB);
        if (a.length() <= SHORT_LINE && b.length() <= SHORT_LINE) {
            common = Math.max(common, Math.min(most, commonEnds(a, b)));
        }
        return Math.min(share(common, all), EQUAL - 1);
    }

    private WordBag words(WordBag[] known, int index, String line) {
        if (known[index] == null) {
            known[index] = WordBag.of(Words.of(line, numbering));
        }
        return known[index];
    }

    private static long cost(String line, WordBag words) {
        return (long) words.size() + Math.min(line.length(), SHORT_LINE) / 8;
    }

    /** The share, in thousandths, of letters that stand on both sides among the letters of both. */
    private static int share(int common, int all) {
        return all == 0 ? 0 : (int) (2L * EQUAL * common / all);
    }

    private static int commonEnds(String a, String b) {
        int least = Math.min(a.length(), b.length());
        int begin = 0;
        int letters = 0;
        while (begin < least && a.charAt(begin) == b.charAt(begin)) {
            letters += Character.isLetterOrDigit(a.charAt(begin++)) ? 1 : 0;
        }
        for (int end = 1; end <= least - begin && a.charAt(a.length() - end) == b.charAt(b.length() - end); end++) {
            letters += Character.isLetterOrDigit(a.charAt(a.length() - end)) ? 1 : 0;
        }
        return letters;
    }
}
