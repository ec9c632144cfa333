package org.assay.compare;

import org.eclipse.jgit.diff.Edit;

/**
 * Finds for the lines of a changed region their old selves: joins lines in an alignment so that as much as possible of
 * the region is a line rewritten instead of one removed and one added.
 */
final class Pairing {

    /** A region with more pairs of lines than this is not searched; its lines are paired by their place. */
    static final long MOST_PAIRS = 250_000;

    /** What it is worth to keep a blank line: less than any rewritten line, so that it never parts one. */
    private static final int BLANK = 10;

    private final Sides sides;
    private final Alignment alignment;
    private final Twins twins;
    private final Similarity similarity;
    private final Effort effort;

    Pairing(Sides sides, Alignment alignment, Twins twins, Effort effort) {
        this.sides = sides;
        this.alignment = alignment;
        this.twins = twins;
        this.similarity = new Similarity(sides.before(), sides.after(), effort);
        this.effort = effort;
    }

    /** Joins the lines of the region anew, for the best sum of likenesses; false, and nothing done, if that is too much. */
    boolean pairByLikeness(Edit region) {
        long pairs = (long) region.getLengthA() * region.getLengthB();
        if (pairs > MOST_PAIRS || !effort.spend(pairs)) {
            return false;
        }
        alignment.part(region);
        int[][] worth = new int[region.getLengthA()][region.getLengthB()];
        int[][] best = new int[region.getLengthA() + 1][region.getLengthB() + 1];
        for (int i = region.getLengthA() - 1; i >= 0; i--) {
            for (int j = region.getLengthB() - 1; j >= 0; j--) {
                worth[i][j] = worth(region.getBeginA() + i, region.getBeginB() + j);
                int joined = worth[i][j] == 0 ? 0 : worth[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(joined, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < region.getLengthA() && j < region.getLengthB(); ) {
            if (worth[i][j] > 0 && best[i][j] == worth[i][j] + best[i + 1][j + 1]) {
                alignment.join(region.getBeginA() + i++, region.getBeginB() + j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        pairTheLonely(region);
        return true;
    }

    /** Joins the first line of either side, the second and so on, where they are alike. */
    void pairByPlace(Edit region) {
        int length = Math.min(region.getLengthA(), region.getLengthB());
        for (int k = 0; k < length; k++) {
            if (worth(region.getBeginA() + k, region.getBeginB() + k) > 0) {
                alignment.join(region.getBeginA() + k, region.getBeginB() + k);
            }
        }
    }

    /** Squared, so that one good match outweighs two poor ones. */
    private int worth(int i, int j) {
        if (sides.areEqual(i, j)) {
            return sides.isBlankBefore(i) ? BLANK : Similarity.EQUAL;
        }
        if (hasTwin(i, j)) {
            return 0;
        }
        int alike = similarity.of(i, j);
        return alike < Similarity.ALIKE ? 0 : alike * alike / Similarity.EQUAL;
    }

    /** A line that stands elsewhere word for word is moved, not rewritten. */
    private boolean hasTwin(int i, int j) {
        return twins.ofBefore(i) != Alignment.NONE || twins.ofAfter(j) != Alignment.NONE;
    }

    /** Where a single line gave way to a single line, this is a change of the line, alike or not. */
    private void pairTheLonely(Edit region) {
        int i = region.getBeginA();
        int j = region.getBeginB();
        while (i < region.getEndA() && j < region.getEndB()) {
            int beginA = i;
            int beginB = j;
            while (i < region.getEndA() && alignment.ofBefore(i) == Alignment.NONE) {
                i++;
            }
            while (j < region.getEndB() && alignment.ofAfter(j) == Alignment.NONE) {
                j++;
            }
            if (i - beginA == 1
                    && j - beginB == 1
                    && !hasTwin(beginA, beginB)
                    && !sides.isBlankBefore(beginA)
                    && !sides.isBlankAfter(beginB)) {
                alignment.join(beginA, beginB);
            }
            i++;
            j++;
        }
    }
}
