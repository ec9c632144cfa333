package org.assay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Which revision last changed each line of the newest text. Grows revision by revision, oldest first; each step leaves
 * the old value as it was, so that a caller may keep one and go on from there. A line that was only moved stays with
 * the revision that wrote it, as the comparison shows it: moved, not new. A line that was removed and comes back later is
 * new again.
 *
 * @param lines the lines of the newest text
 * @param <I> what identifies a revision; never looked into
 */
public record Blame<I>(List<BlamedLine<I>> lines) {

    /** @throws NullPointerException if the list is null or holds null */
    public Blame {
        lines = List.copyOf(lines);
    }

    /** The blame of the first revision: all lines are its own. */
    public static <I> Blame<I> of(I revision, String text) {
        return new Blame<I>(List.of()).then(revision, text);
    }

    /** The blame of the last of the texts, given oldest first with their revisions; one comparison's effort is spent on all. */
    public static <I> Blame<I> through(List<Map.Entry<I, String>> texts) {
        Effort effort = Effort.full();
        Blame<I> blame = new Blame<>(List.of());
        for (Map.Entry<I, String> text : texts) {
            blame = blame.then(text.getKey(), text.getValue(), effort);
        }
        return blame;
    }

    /** The blame after one more revision, the next younger one. */
    public Blame<I> then(I revision, String text) {
        return then(revision, text, Effort.full());
    }

    private Blame<I> then(I revision, String text, Effort effort) {
        List<String> before = lines.stream().map(BlamedLine::text).toList();
        List<String> after = Lines.of(text).lines();
        LineDiff diff = LineDiff.of(before, after, effort);
        List<I> revisions = new ArrayList<>(Collections.nCopies(after.size(), revision));
        for (int j = 0; j < after.size(); j++) {
            int place = diff.alignment().ofAfter(j);
            int origin = place == Alignment.NONE ? diff.moves().ofAfter(j) : place;
            if (origin != Alignment.NONE && before.get(origin).equals(after.get(j))) {
                revisions.set(j, lines.get(origin).revision());
            }
        }
        List<BlamedLine<I>> blamed = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            blamed.add(new BlamedLine<>(j + 1, after.get(j), revisions.get(j)));
        }
        return new Blame<>(blamed);
    }
}
