package org.assay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays the lines of two texts side by side; within a change the old lines come before the new ones. */
final class Rows {

    private final List<String> before;
    private final List<String> after;
    private final LineDiff diff;
    private final WordDiff words;
    private final List<Row> rows = new ArrayList<>();

    /** Equal lines share their spans: a text of a million empty lines must not become gigabytes. */
    private final Map<String, List<Span>> unchanged = new HashMap<>();

    private final Map<String, List<Span>> changed = new HashMap<>();

    private Rows(List<String> before, List<String> after, Effort effort) {
        this.before = before;
        this.after = after;
        this.diff = LineDiff.of(before, after, effort);
        this.words = new WordDiff(effort);
    }

    static List<Row> of(List<String> before, List<String> after, Effort effort) {
        return new Rows(before, after, effort).all();
    }

    private List<Row> all() {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && diff.alignment().ofBefore(i) == Alignment.NONE) {
                rows.add(alone(i++));
            } else if (j < after.size() && diff.alignment().ofAfter(j) == Alignment.NONE) {
                rows.add(aloneAfter(j++));
            } else {
                rows.add(pair(i++, j++));
            }
        }
        return rows;
    }

    private Row alone(int i) {
        int moved = diff.moves().ofBefore(i);
        return moved == Alignment.NONE
                ? new Row(Change.REMOVED, i + 1, null, null, whole(before.get(i), true), List.of())
                : new Row(Change.MOVED_FROM, i + 1, null, moved + 1, whole(before.get(i), false), List.of());
    }

    private Row aloneAfter(int j) {
        int moved = diff.moves().ofAfter(j);
        return moved == Alignment.NONE
                ? new Row(Change.ADDED, null, j + 1, null, List.of(), whole(after.get(j), true))
                : new Row(Change.MOVED_TO, null, j + 1, moved + 1, List.of(), whole(after.get(j), false));
    }

    private Row pair(int i, int j) {
        if (before.get(i).equals(after.get(j))) {
            List<Span> spans = whole(before.get(i), false);
            return new Row(Change.SAME, i + 1, j + 1, null, spans, spans);
        }
        WordDiff.Marked marked = words.mark(before.get(i), after.get(j));
        return new Row(Change.CHANGED, i + 1, j + 1, null, marked.before(), marked.after());
    }

    private List<Span> whole(String line, boolean isChanged) {
        return line.isEmpty()
                ? List.of()
                : (isChanged ? changed : unchanged).computeIfAbsent(line, text -> List.of(new Span(text, isChanged)));
    }
}
