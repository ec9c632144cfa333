package org.assay.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;

/** Puts a merged text together from the chunks that JGit's merge finds. */
final class LineMerge {

    private final List<Lines> sides;
    private final EditList yourEdits;
    private final EditList theirEdits;
    private final List<String> merged = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private LineMerge(Lines base, Lines yours, Lines theirs) {
        this.sides = List.of(base, yours, theirs);
        Numbering numbering = new Numbering();
        List<Numbered> numbered =
                sides.stream().map(side -> numbering.of(side.lines())).toList();
        DiffAlgorithm diff = new BoundedDiff(Effort.full());
        this.yourEdits = diff.diff(Numbered.EQUALITY, numbered.get(0), numbered.get(1));
        this.theirEdits = diff.diff(Numbered.EQUALITY, numbered.get(0), numbered.get(2));
        MergeChunk pending = null;
        for (MergeChunk chunk : new MergeAlgorithm(new KnownEdits(numbered.get(1)))
                .merge(Numbered.EQUALITY, numbered.get(0), numbered.get(1), numbered.get(2))) {
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> merged.addAll(lines(chunk));
                case FIRST_CONFLICTING_RANGE -> pending = chunk;
                case BASE_CONFLICTING_RANGE -> {
                    // Wrong, even backwards, where both sides begin with the same new lines: we compute our own.
                }
                case NEXT_CONFLICTING_RANGE -> addConflict(pending, chunk);
            }
        }
    }

    static Merge of(Lines base, Lines yours, Lines theirs) {
        LineMerge merge = new LineMerge(base, yours, theirs);
        return new Merge(new Lines(merge.merged, merge.finalNewline()).text(), merge.conflicts);
    }

    private List<String> lines(MergeChunk chunk) {
        return sides.get(chunk.getSequenceIndex()).lines().subList(chunk.getBegin(), chunk.getEnd());
    }

    private void addConflict(MergeChunk yours, MergeChunk theirs) {
        BasePlaces byYou = new BasePlaces(yourEdits);
        BasePlaces byThem = new BasePlaces(theirEdits);
        int begin = Math.min(byYou.begin(yours.getBegin()), byThem.begin(theirs.getBegin()));
        int end = Math.max(byYou.end(yours.getEnd()), byThem.end(theirs.getEnd()));
        int mergedBegin = merged.size();
        merged.addAll(lines(theirs));
        conflicts.add(new Conflict(
                Merge.BODY,
                LineRange.ofIndexes(begin, end),
                LineRange.ofIndexes(mergedBegin, merged.size()),
                Lines.ended(lines(yours)),
                Lines.ended(lines(theirs))));
    }

    /** A conflict that reaches the end takes the end with it. */
    private boolean finalNewline() {
        int last = conflicts.size() - 1;
        if (last >= 0 && conflicts.get(last).mergedRange().end() == merged.size()) {
            return sides.get(2).finalNewline();
        }
        return FieldMerge.of(
                        sides.get(0).finalNewline(),
                        sides.get(1).finalNewline(),
                        sides.get(2).finalNewline())
                .merged();
    }

    /** Hands JGit the edits that we need, too, instead of computing them twice. */
    private final class KnownEdits extends DiffAlgorithm {

        private final Numbered yours;

        KnownEdits(Numbered yours) {
            this.yours = yours;
        }

        @Override
        public <S extends Sequence> EditList diff(SequenceComparator<? super S> equality, S a, S b) {
            return b == yours ? yourEdits : theirEdits;
        }

        @Override
        public <S extends Sequence> EditList diffNonCommon(SequenceComparator<? super S> equality, S a, S b) {
            return diff(equality, a, b);
        }
    }
}
