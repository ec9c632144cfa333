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

    /**
     * The letter proposed for an actor, by its claims and those of whom it stands for.
     *
     * @param merged all that it stands for
     */
    public ProposedLetter proposed(UUID actor, Set<UUID> merged) {
        Access.requireMember();
        Set<UUID> all = new HashSet<>(merged);
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
