package org.assay.actor;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.platform.ApplicationService;

/** How the claims of a source have turned out, and which letter that would speak for. */
@ApplicationService
public class TrackRecords {

    @Inject
    @Any
    private Instance<TrackRecord> known;

    @Inject
    private Representatives representatives;

    /** The letter proposed for an actor, by its claims and those of whom it stands for. */
    public ProposedLetter proposed(UUID actor) {
        Access.requireMember();
        Set<UUID> all = new HashSet<>(representatives.mergedInto(actor));
        all.add(actor);
        TrackRecord.Resolved sum = TrackRecord.Resolved.NONE;
        for (TrackRecord one : known) {
            for (TrackRecord.Resolved resolved : one.of(all).values()) {
                sum = sum.and(resolved);
            }
        }
        return ProposedLetter.of(sum);
    }
}
