package org.assay.discussion;

import java.io.Serializable;
import org.assay.compare.LineRange;
import org.assay.compare.Place;

/**
 * Where what a thread is about stands in the revision that is shown.
 *
 * @param revision number of that revision
 * @param state what became of it
 * @param start first line; null where it is about no lines, or they are lost or ambiguous
 * @param end last line
 * @param now what stands there now; null where that is not altered
 */
public record Whereabouts(int revision, Place.State state, Integer start, Integer end, String now)
        implements Serializable {

    static Whereabouts exact(int revision, Anchor anchor) {
        return new Whereabouts(revision, Place.State.EXACT, anchor.start(), anchor.end(), null);
    }

    static Whereabouts lost(int revision) {
        return new Whereabouts(revision, Place.State.LOST, null, null, null);
    }

    static Whereabouts of(int revision, Place place, String now) {
        LineRange lines = place.lines();
        return new Whereabouts(
                revision,
                place.state(),
                lines == null ? null : lines.start(),
                lines == null ? null : lines.end(),
                place.state() == Place.State.ALTERED ? now : null);
    }
}
