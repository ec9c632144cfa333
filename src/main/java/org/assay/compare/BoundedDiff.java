package org.assay.compare;

import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.diff.Subsequence;
import org.eclipse.jgit.diff.SubsequenceComparator;

/**
 * Histogram difference within bounds. JGit's alone takes time with the square of the length when every other line
 * changed, and its fallback worse than that. So long stretches are first cut at {@link Anchors}, short ones go to
 * {@link HistogramDiff}, and what can be had neither way is tried by {@link ShortestEdits} or replaced as a whole.
 */
final class BoundedDiff extends DiffAlgorithm {

    /** Stretches with at most so many pairs of elements go to the histogram: 1,000 lines against 1,000. */
    static final long SHORT = 1_000_000;

    /** Each round of cutting walks the stretch once; what is not cut after so many is not worth it. */
    private static final int ROUNDS = 8;

    private final Effort effort;
    private final HistogramDiff histogram = new HistogramDiff();
    private final ShortestEdits shortest;

    BoundedDiff(Effort effort) {
        this.effort = effort;
        this.shortest = new ShortestEdits(effort);
        histogram.setFallbackAlgorithm(shortest);
    }

    @Override
    public <S extends Sequence> EditList diffNonCommon(SequenceComparator<? super S> equality, S a, S b) {
        EditList edits = new EditList();
        cut(edits, equality, a, b, new Edit(0, a.size(), 0, b.size()), ROUNDS);
        return edits;
    }

    private <S extends Sequence> void cut(
            EditList edits, SequenceComparator<? super S> equality, S a, S b, Edit stretch, int rounds) {
        Edit region = equality.reduceCommonStartEnd(a, b, stretch);
        if (region.isEmpty()) {
            return;
        }
        if (region.getLengthA() == 0 || region.getLengthB() == 0) {
            edits.add(region);
            return;
        }
        long pairs = (long) region.getLengthA() * region.getLengthB();
        if (pairs <= SHORT && effort.spend(pairs)) {
            addAll(edits, histogram, equality, a, b, region);
            return;
        }
        Anchors anchors = rounds == 0 ? Anchors.NONE : Anchors.between(equality, a, b, region);
        if (anchors.size() == 0) {
            addAll(edits, shortest, equality, a, b, region);
            return;
        }
        int beginA = region.getBeginA();
        int beginB = region.getBeginB();
        for (int i = 0; i < anchors.size(); i++) {
            cut(edits, equality, a, b, new Edit(beginA, anchors.a(i), beginB, anchors.b(i)), rounds - 1);
            beginA = anchors.a(i) + 1;
            beginB = anchors.b(i) + 1;
        }
        cut(edits, equality, a, b, new Edit(beginA, region.getEndA(), beginB, region.getEndB()), rounds - 1);
    }

    private static <S extends Sequence> void addAll(
            EditList edits, DiffAlgorithm algorithm, SequenceComparator<? super S> equality, S a, S b, Edit region) {
        Subsequence<S> partOfA = Subsequence.a(a, region);
        Subsequence<S> partOfB = Subsequence.b(b, region);
        EditList found = algorithm.diff(new SubsequenceComparator<S>(equality), partOfA, partOfB);
        edits.addAll(Subsequence.toBase(found, partOfA, partOfB));
    }
}
