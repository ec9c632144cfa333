package org.assay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * The fewest insertions and deletions, by Myers's greedy algorithm, where they are at most {@value #MOST_EDITS} and the
 * effort suffices; otherwise one edit that replaces everything. Serves stretches in which every element is frequent, so
 * that none marks a place.
 */
final class ShortestEdits extends DiffAlgorithm {

    /** Bounds the memory: the way is remembered in about the square of this many integers. */
    static final int MOST_EDITS = 1_000;

    private final Effort effort;

    ShortestEdits(Effort effort) {
        this.effort = effort;
    }

    @Override
    public <S extends Sequence> EditList diffNonCommon(SequenceComparator<? super S> equality, S a, S b) {
        List<int[]> trace = trace(equality, a, b);
        if (trace.isEmpty()) {
            return EditList.singleton(new Edit(0, a.size(), 0, b.size()));
        }
        return edits(trace, a.size(), b.size());
    }

    /**
     * For each number of edits how far in {@code a} one gets on each diagonal with so many, at index diagonal + edits;
     * -1 where one does not get. Empty if the end is out of reach.
     */
    private <S extends Sequence> List<int[]> trace(SequenceComparator<? super S> equality, S a, S b) {
        List<int[]> trace = new ArrayList<>();
        for (int edits = 0; edits <= MOST_EDITS; edits++) {
            int[] reached = new int[2 * edits + 1];
            long steps = reached.length;
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = edits == 0 ? 0 : start(trace.get(edits - 1), edits, diagonal, a.size(), b.size());
                int begin = x;
                while (x >= 0 && x < a.size() && x - diagonal < b.size() && equality.equals(a, x, b, x - diagonal)) {
                    x++;
                }
                steps += x - begin;
                reached[diagonal + edits] = x;
                if (x == a.size() && x - diagonal == b.size()) {
                    trace.add(reached);
                    return trace;
                }
            }
            trace.add(reached);
            if (!effort.spend(steps)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The farther of the two ways onto the diagonal: a deletion from the one below, an insertion from the one above. */
    private static int start(int[] previous, int edits, int diagonal, int sizeA, int sizeB) {
        int deleted = at(previous, edits - 1, diagonal - 1);
        int inserted = at(previous, edits - 1, diagonal + 1);
        int x = deleted >= 0 && deleted < sizeA ? deleted + 1 : -1;
        return inserted >= 0 && inserted - diagonal <= sizeB ? Math.max(x, inserted) : x;
    }

    private static int at(int[] reached, int edits, int diagonal) {
        return Math.abs(diagonal) > edits ? -1 : reached[diagonal + edits];
    }

    private static EditList edits(List<int[]> trace, int sizeA, int sizeB) {
        EditList backwards = new EditList();
        int x = sizeA;
        int y = sizeB;
        for (int edits = trace.size() - 1; edits > 0; edits--) {
            int diagonal = x - y;
            int[] previous = trace.get(edits - 1);
            int start = start(previous, edits, diagonal, sizeA, sizeB);
            boolean insertion = at(previous, edits - 1, diagonal + 1) == start;
            int fromX = insertion ? start : start - 1;
            int fromY = insertion ? start - diagonal - 1 : start - diagonal;
            prepend(backwards, new Edit(fromX, start, fromY, start - diagonal));
            x = fromX;
            y = fromY;
        }
        Collections.reverse(backwards);
        return backwards;
    }

    /** Adds the edit before the last one added, as one with it where they touch. */
    private static void prepend(EditList backwards, Edit edit) {
        int last = backwards.size() - 1;
        if (last >= 0 && touch(edit, backwards.get(last))) {
            Edit next = backwards.remove(last);
            backwards.add(new Edit(edit.getBeginA(), next.getEndA(), edit.getBeginB(), next.getEndB()));
        } else {
            backwards.add(edit);
        }
    }

    private static boolean touch(Edit edit, Edit next) {
        return edit.getEndA() == next.getBeginA() && edit.getEndB() == next.getBeginB();
    }
}
