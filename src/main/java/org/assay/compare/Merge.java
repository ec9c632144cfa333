package org.assay.compare;

import java.util.List;

/**
 * Two texts that started from the same base, merged by line. A conflict is a part of the answer, not an error.
 *
 * @param text the merged text, <em>theirs</em> at conflicts
 * @param conflicts in the order of the text
 */
public record Merge(String text, List<Conflict> conflicts) {

    /** The field that a conflict in a text names. */
    public static final String BODY = "body";

    /** @throws NullPointerException if the list is null or holds null */
    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges three states of a text whose lines end in LF. Changes that touch each other conflict unless they are the
     * same; whether the last line ends in a newline is merged apart and never conflicts.
     *
     * @param base what both started from
     * @param yours what the saver wants
     * @param theirs what stands there meanwhile
     */
    public static Merge of(String base, String yours, String theirs) {
        FieldMerge<String> whole = FieldMerge.of(base, yours, theirs);
        return whole.isClean()
                ? new Merge(whole.merged(), List.of())
                : LineMerge.of(Lines.of(base), Lines.of(yours), Lines.of(theirs));
    }

    /** Whether nothing was changed differently by both sides. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
