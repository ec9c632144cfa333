package org.assay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.diff.Edit;

/**
 * Marks the changed words of two lines that belong together. Prefers what a reader grasps to what is shortest: two
 * changes with only white space between them become one, and a patchwork in which hardly a word stayed is marked whole.
 */
final class WordDiff {

    /** A line with more changed stretches than this is confetti: it is marked as a whole. */
    static final int MOST_STRETCHES = 1_000;

    /** Below this share of unchanged words, in percent of their letters, a patchwork is marked whole. */
    private static final int LEAST_UNCHANGED = 25;

    /** A line before and a line after, as spans. */
    record Marked(List<Span> before, List<Span> after) {}

    private final BoundedDiff diff;
    private final Numbering numbering = new Numbering();

    WordDiff(Effort effort) {
        this.diff = new BoundedDiff(effort);
    }

    Marked mark(String before, String after) {
        Words a = Words.of(before, numbering);
        Words b = Words.of(after, numbering);
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : diff.diff(Numbered.EQUALITY, a.numbers(), b.numbers())) {
            add(edits, edit, a);
        }
        if (edits.size() > MOST_STRETCHES || (edits.size() > 1 && !enoughIsUnchanged(edits, a, b))) {
            edits = List.of(new Edit(0, a.size(), 0, b.size()));
        }
        return new Marked(
                spans(a, edits, UnaryOperator.identity()),
                spans(b, edits, edit -> new Edit(edit.getBeginB(), edit.getEndB(), 0, 0)));
    }

    /** Adds an edit, as one with the edit before if only white space parts them. */
    private static void add(List<Edit> edits, Edit edit, Words a) {
        int last = edits.size() - 1;
        if (last < 0 || !a.isSpace(edits.get(last).getEndA(), edit.getBeginA())) {
            edits.add(edit);
            return;
        }
        Edit previous = edits.remove(last);
        edits.add(new Edit(previous.getBeginA(), edit.getEndA(), previous.getBeginB(), edit.getEndB()));
    }

    private static boolean enoughIsUnchanged(List<Edit> edits, Words a, Words b) {
        long all = letters(a, 0, a.size()) + letters(b, 0, b.size());
        long changed = 0;
        for (Edit edit : edits) {
            changed += letters(a, edit.getBeginA(), edit.getEndA()) + letters(b, edit.getBeginB(), edit.getEndB());
        }
        return (all - changed) * 100 >= all * LEAST_UNCHANGED;
    }

    private static long letters(Words words, int begin, int end) {
        long letters = 0;
        for (int i = begin; i < end; i++) {
            letters += words.isWord(i) ? words.length(i, i + 1) : 0;
        }
        return letters;
    }

    private static List<Span> spans(Words words, List<Edit> edits, UnaryOperator<Edit> side) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            Edit stretch = side.apply(edit);
            addSpan(spans, words, at, stretch.getBeginA(), false);
            addSpan(spans, words, stretch.getBeginA(), stretch.getEndA(), true);
            at = stretch.getEndA();
        }
        addSpan(spans, words, at, words.size(), false);
        return spans;
    }

    private static void addSpan(List<Span> spans, Words words, int begin, int end, boolean changed) {
        if (begin < end) {
            spans.add(new Span(words.text(begin, end), changed));
        }
    }
}
