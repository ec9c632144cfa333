package org.assay.page;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.assay.access.Rule;

/** What became of a save; each is expected, none is an error of the program. */
public sealed interface SaveOutcome extends Serializable {

    /** A new revision stands. */
    record Saved(SavedRevision revision) implements SaveOutcome {}

    /** It said what the page says already; nothing was written. */
    record Unchanged(SavedRevision revision) implements SaveOutcome {}

    /**
     * Others had saved since the base; both sets of changes went together into a new revision.
     *
     * @param with ids of those others
     */
    record Merged(SavedRevision revision, List<UUID> with) implements SaveOutcome {

        public Merged {
            with = List.copyOf(with);
        }
    }

    /** Others had changed the same places; nothing was written, both texts are here. */
    record Conflicting(Collision collision) implements SaveOutcome {}

    /** The caller may see the page but not write it; nothing was written. */
    record Refused(Rule rule) implements SaveOutcome {}

    /** The base is no revision of this page that the caller may see; nothing was written. */
    record UnknownBase() implements SaveOutcome {}
}
