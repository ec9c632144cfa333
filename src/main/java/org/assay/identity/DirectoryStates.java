package org.assay.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assay.platform.ApplicationService;
import org.assay.platform.Unguarded;

/** Which server compares the roster with the directory, and when that was last done. */
@ApplicationService
@Unguarded("says when something was compared, and nothing about anybody")
public class DirectoryStates {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** As of when the roster is known to be what the directory says; empty where it was never compared. */
    public Optional<Instant> compared() {
        return Optional.ofNullable(
                entities.find(DirectoryState.class, DirectoryState.ID).compared());
    }

    /** Lets one transaction at a time through from here on, on all servers: who counts the admins finds them as counted. */
    public void oneAtATime() {
        entities.find(DirectoryState.class, DirectoryState.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether it is this server's turn: nobody has begun within the period. */
    boolean begin(Duration period) {
        Instant now = clock.instant();
        return entities.createQuery(
                                """
                                update DirectoryState s set s.begun = :now
                                where s.begun is null or s.begun < :due""")
                        .setParameter("now", now)
                        .setParameter("due", now.minus(period))
                        .executeUpdate()
                > 0;
    }

    void succeeded(Instant asOf) {
        entities.createQuery("update DirectoryState s set s.compared = :asOf")
                .setParameter("asOf", asOf)
                .executeUpdate();
    }
}
