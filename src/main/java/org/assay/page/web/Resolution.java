package org.assay.page.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.compare.Conflict;
import org.assay.compare.Merge;
import org.assay.page.Collision;
import org.assay.page.Content;

/** A conflict that is being resolved: the merged text in pieces, and the other fields that both sides changed. */
public class Resolution implements Serializable {

    /**
     * A field other than the text that both sides changed.
     *
     * @param name its name: {@code title}, {@code marking} …
     * @param yours what the caller wanted; null for nothing
     * @param theirs what stands there now; null for nothing
     */
    public record Field(String name, String yours, String theirs) implements Serializable {

        private static final Set<String> CHOOSABLE = Set.of("title", "marking", "named", "slug", "retired");

        /** Whether the form has an input for it, into which either side can be put. */
        public boolean isChoosable() {
            return CHOOSABLE.contains(name) || name.startsWith("facts.");
        }
    }

    private final String yours;
    private final String base;
    private final boolean ended;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();

    private Resolution(Collision collision, String base, Function<Content, String> names) {
        this.base = base;
        yours = collision.yours().body();
        String merged = collision.merged().body();
        ended = merged.isEmpty() || merged.endsWith("\n");
        List<String> lines = merged.isEmpty()
                ? List.of()
                : List.of((ended ? merged.substring(0, merged.length() - 1) : merged).split("\n", -1));
        int next = 0;
        for (Conflict conflict : collision.conflicts()) {
            if (conflict.field().equals(Merge.BODY)) {
                int start = conflict.mergedRange().start() - 1;
                agreed(lines, next, start);
                pieces.add(Piece.disputed(conflict.yours(), conflict.theirs(), start + 1));
                next = conflict.mergedRange().end();
            } else {
                boolean people = conflict.field().equals("named");
                fields.add(new Field(
                        conflict.field(),
                        people ? names.apply(collision.yours()) : conflict.yours(),
                        people ? names.apply(collision.theirs()) : conflict.theirs()));
            }
        }
        agreed(lines, next, lines.size());
    }

    /**
     * Begins with what could be merged.
     *
     * @param base hash of the revision from which the caller had started
     * @param names the people who are named on a content, for people to read
     */
    static Resolution of(Collision collision, String base, Function<Content, String> names) {
        return new Resolution(collision, base, names);
    }

    private void agreed(List<String> lines, int from, int to) {
        if (from < to) {
            String text = lines.subList(from, to).stream().collect(Collectors.joining("\n", "", "\n"));
            pieces.add(Piece.agreed(text, from + 1));
        }
    }

    /** The text as it is resolved now. */
    String text() {
        String text = pieces.stream().map(Piece::getText).collect(Collectors.joining());
        return !ended && text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** The pieces in the order of the text. */
    public List<Piece> getPieces() {
        return pieces;
    }

    /** How many places of the text differ. */
    public int getPlaces() {
        return (int) pieces.stream().filter(Piece::isDisputed).count();
    }

    public List<Field> getFields() {
        return fields;
    }

    /** What his text is a change of; kept in the browser with it. */
    public String getBase() {
        return base;
    }

    /** All that the caller wanted to save, to be copied. */
    public String getYours() {
        return yours;
    }
}
