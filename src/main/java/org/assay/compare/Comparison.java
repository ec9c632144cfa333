package org.assay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What differs between two texts, as rows side by side over all their lines.
 *
 * @param rows in order; every line of either text stands in exactly one
 * @param finalNewline whether the newline at the very end was {@link Change#ADDED} or {@link Change#REMOVED}; otherwise
 *     {@link Change#SAME}, also where a text is empty. It makes no row differ.
 */
public record Comparison(List<Row> rows, Change finalNewline) {

    /** Folding fewer lines would save no room: the fold needs a line itself. */
    private static final int LEAST_FOLDED = 2;

    /** @throws NullPointerException if the list is null or holds null */
    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * Compares two texts whose lines end in LF. Texts of any size are compared within about a second per MiB; where that
     * forbids the finer answer, stretches of lines or whole lines are marked as changed.
     */
    public static Comparison of(String before, String after) {
        Lines a = Lines.of(before);
        Lines b = Lines.of(after);
        Change newline = Change.SAME;
        if (a.finalNewline() != b.finalNewline() && !before.isEmpty() && !after.isEmpty()) {
            newline = b.finalNewline() ? Change.ADDED : Change.REMOVED;
        }
        return new Comparison(Rows.of(a.lines(), b.lines(), Effort.full()), newline);
    }

    /** Whether the texts are equal. */
    public boolean isEmpty() {
        return finalNewline == Change.SAME && rows.stream().allMatch(Row::isSame);
    }

    /** How many lines of the text after are new or changed; moved ones are not. */
    public int added() {
        return count(Change.ADDED) + count(Change.CHANGED);
    }

    /** How many lines of the text before are gone or changed; moved ones are not. */
    public int removed() {
        return count(Change.REMOVED) + count(Change.CHANGED);
    }

    /** How many lines stand unchanged at another place. */
    public int moved() {
        return count(Change.MOVED_TO);
    }

    private int count(Change change) {
        return (int) rows.stream().filter(row -> row.change() == change).count();
    }

    /**
     * The rows, with long stretches of unchanged lines folded.
     *
     * @param context how many unchanged lines stay visible before and after each change, 0 or more
     * @return shown and folded sections, together all rows in order
     * @throws IllegalArgumentException if the context is negative
     */
    public List<Section> sections(int context) {
        return sections(context, Set.of());
    }

    /**
     * The same, but with certain lines visible though nothing changed there.
     *
     * @param visible numbers of lines of the text after
     */
    public List<Section> sections(int context, Set<Integer> visible) {
        if (context < 0) {
            throw new IllegalArgumentException("negative context: " + context);
        }
        List<Section> sections = new ArrayList<>();
        int shown = 0;
        for (int begin = 0; begin < rows.size(); ) {
            int end = endOfSame(begin, visible);
            int from = begin == 0 ? 0 : (int) Math.min(end, (long) begin + context);
            int to = end == rows.size() ? end : (int) Math.max(begin, (long) end - context);
            if (to - from >= LEAST_FOLDED) {
                add(sections, false, shown, from);
                add(sections, true, from, to);
                shown = to;
            }
            begin = Math.max(end, begin + 1);
        }
        add(sections, false, shown, rows.size());
        return List.copyOf(sections);
    }

    private int endOfSame(int begin, Set<Integer> visible) {
        int end = begin;
        while (end < rows.size()
                && rows.get(end).isSame()
                && !visible.contains(rows.get(end).afterLine())) {
            end++;
        }
        return end;
    }

    private void add(List<Section> sections, boolean folded, int from, int to) {
        if (from < to) {
            sections.add(new Section(folded, rows.subList(from, to)));
        }
    }
}
