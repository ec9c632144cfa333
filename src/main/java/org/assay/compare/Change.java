package org.assay.compare;

/** What became of a line or a field. */
public enum Change {
    /** Stands on both sides, alike. */
    SAME,
    /** Stands only after. */
    ADDED,
    /** Stands only before. */
    REMOVED,
    /** Stands on both sides, differently. */
    CHANGED,
    /** The old place of a line that stands elsewhere after. */
    MOVED_FROM,
    /** The new place of a line that stood elsewhere before. */
    MOVED_TO
}
