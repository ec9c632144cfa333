package org.assay.discussion;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assay.compare.LineRange;
import org.assay.compare.MinorEdit;
import org.assay.compare.Place;

/**
 * Where what a thread is about stands in the revision that is shown.
 *
 * @param revision number of that revision
 * @param state what became of it
 * @param start first line; null where it is about no lines, or they are lost or ambiguous
 * @param end last line
 * @param now what stands there now; null where that is not altered
 * @param grave what of weight may have changed in it: numbers, names, negations
 */
public record Whereabouts(
        int revision, Place.State state, Integer start, Integer end, String now, Set<MinorEdit.Doubt> grave)
        implements Serializable {

    private static final Set<MinorEdit.Doubt> GRAVE =
            Set.of(MinorEdit.Doubt.NUMBER, MinorEdit.Doubt.NAME, MinorEdit.Doubt.NEGATION);

    public Whereabouts {
        grave = Collections.unmodifiableSortedSet(new TreeSet<>(grave));
    }

    static Whereabouts exact(int revision, Anchor anchor) {
        return new Whereabouts(revision, Place.State.EXACT, anchor.start(), anchor.end(), null, Set.of());
    }

    static Whereabouts lost(int revision) {
        return new Whereabouts(revision, Place.State.LOST, null, null, null, Set.of());
    }

    /** Lines that were found as they were, or not at all. */
    static Whereabouts of(int revision, Place place) {
        LineRange lines = place.lines();
        return new Whereabouts(
                revision,
                place.state(),
                lines == null ? null : lines.start(),
                lines == null ? null : lines.end(),
                null,
                Set.of());
    }

    /**
     * Lines in whose place others stand.
     *
     * @param then what they said
     * @param now what stands there
     */
    static Whereabouts altered(int revision, LineRange lines, List<String> then, List<String> now) {
        Set<MinorEdit.Doubt> grave = new TreeSet<>(
                MinorEdit.of(String.join("\n", then), String.join("\n", now)).doubts());
        grave.retainAll(GRAVE);
        return new Whereabouts(
                revision, Place.State.ALTERED, lines.start(), lines.end(), Quotes.of(now, Quotes.MOST), grave);
    }

    /** A field. */
    static Whereabouts field(int revision, String then, String now) {
        if (Objects.equals(then, now)) {
            return new Whereabouts(revision, Place.State.EXACT, null, null, null, Set.of());
        }
        return now == null
                ? lost(revision)
                : new Whereabouts(revision, Place.State.ALTERED, null, null, Quotes.cut(now, Quotes.MOST), Set.of());
    }
}
