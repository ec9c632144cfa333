package org.assay.actor;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How the claims of sources have turned out; told by whoever knows claims, registered as a CDI bean. */
public interface TrackRecord {

    /**
     * Of the claims of one source, as far as the caller sees them.
     *
     * @param confirmed how many were decided to be corroborated
     * @param refuted how many were decided to be refuted or were taken back
     */
    record Resolved(int confirmed, int refuted) {

        /** Nothing of what it said was resolved. */
        public static final Resolved NONE = new Resolved(0, 0);

        public int all() {
            return confirmed + refuted;
        }

        Resolved and(Resolved other) {
            return new Resolved(confirmed + other.confirmed, refuted + other.refuted);
        }
    }

    /** By actor, in the role of the speaker; those without a resolved claim may be left out. */
    Map<UUID, Resolved> of(Collection<UUID> actors);
}
