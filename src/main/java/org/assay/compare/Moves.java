package org.assay.compare;

import java.util.Arrays;

/**
 * Lines that were taken from one place and put at another, unchanged. A line is moved if it has a twin; the lines around
 * it that went along, alike on both sides, are moved with it, be they as common as an empty line.
 */
final class Moves {

    private final Alignment alignment;
    private final Sides sides;
    private final int[] ofBefore;
    private final int[] ofAfter;

    private Moves(Sides sides, Alignment alignment) {
        this.sides = sides;
        this.alignment = alignment;
        this.ofBefore = new int[sides.before().size()];
        this.ofAfter = new int[sides.after().size()];
        Arrays.fill(ofBefore, Alignment.NONE);
        Arrays.fill(ofAfter, Alignment.NONE);
    }

    /** The moves among the lines that the alignment leaves alone; blank lines begin none. */
    static Moves in(Sides sides, Alignment alignment) {
        Twins twins = Twins.in(sides, alignment);
        Moves moves = new Moves(sides, alignment);
        for (int i = 0; i < sides.before().size(); i++) {
            int j = twins.ofBefore(i);
            if (j != Alignment.NONE && !sides.isBlankBefore(i) && moves.join(i, j)) {
                int up = moves.extend(i, j, -1);
                int down = moves.extend(i, j, 1);
                // Moved to the very top or end, a paragraph has its empty line on the other side.
                moves.joinBlank(i - up - 1, j + down + 1);
                moves.joinBlank(i + down + 1, j - up - 1);
            }
        }
        return moves;
    }

    /** Joins the lines around a move as far as they went along; answers how many. */
    private int extend(int i, int j, int step) {
        int lines = 0;
        while (join(i + (lines + 1) * step, j + (lines + 1) * step)) {
            lines++;
        }
        return lines;
    }

    private void joinBlank(int i, int j) {
        if (isFreeBefore(i) && sides.isBlankBefore(i)) {
            join(i, j);
        }
    }

    /** Joins two lines if they are there, equal and without a partner. */
    private boolean join(int i, int j) {
        boolean join = isFreeBefore(i) && isFreeAfter(j) && sides.areEqual(i, j);
        if (join) {
            ofBefore[i] = j;
            ofAfter[j] = i;
        }
        return join;
    }

    private boolean isFreeBefore(int i) {
        return i >= 0
                && i < ofBefore.length
                && ofBefore[i] == Alignment.NONE
                && alignment.ofBefore(i) == Alignment.NONE;
    }

    private boolean isFreeAfter(int j) {
        return j >= 0 && j < ofAfter.length && ofAfter[j] == Alignment.NONE && alignment.ofAfter(j) == Alignment.NONE;
    }

    /** Where the line of this index before stands after, or {@link Alignment#NONE} if it was not moved. */
    int ofBefore(int index) {
        return ofBefore[index];
    }

    /** Where the line of this index after stood before, or {@link Alignment#NONE} if it was not moved. */
    int ofAfter(int index) {
        return ofAfter[index];
    }
}
