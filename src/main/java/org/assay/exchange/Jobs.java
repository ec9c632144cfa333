package org.assay.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.identity.CurrentCaller;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;
import org.assay.platform.Clash;
import org.assay.platform.NotFound;

/** Imports as those who began them see them; to all others they are not there. */
@ApplicationService
public class Jobs {

    private static final int MOST_AT_ONCE = 3;
    private static final int MAX_FILE_NAME = 200;

    private static final String MINE =
            "select j, s.slug from Job j join Space s on s.id = j.spaceId where j.person = :person";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Spaces spaces;

    @Inject
    private Clock clock;

    /**
     * A new job, which waits.
     *
     * @throws NotFound if there is no such space that the caller sees
     * @throws org.assay.access.Denied if he is no analyst or reviewer of its team
     * @throws Clash with code {@code too-many-jobs} if several of his have not ended yet
     */
    public UUID begin(String space, String fileName) {
        SpaceDetails found = spaces.named(space);
        Access.requireInsiderOf(found.team());
        Bounds bounds = Bounds.check();
        String name = bounds.optionalLine("dossier", fileName, MAX_FILE_NAME);
        bounds.orThrow();
        UUID person = CurrentCaller.get().person();
        long unended = entities.createQuery(
                        "select count(*) from Job j where j.person = :person and j.ended is null", Long.class)
                .setParameter("person", person)
                .getSingleResult();
        if (unended >= MOST_AT_ONCE) {
            throw new Clash("too-many-jobs", MOST_AT_ONCE + " imports of yours have not ended yet; wait until one has");
        }
        Job job = new Job(found.id(), person, Server.name(), name, clock.instant());
        entities.persist(job);
        entities.flush();
        return job.id();
    }

    /**
     * One of the caller's.
     *
     * @throws NotFound if it is none of his
     */
    public JobDetails named(UUID id) {
        Access.requireMember();
        return mine(entities.createQuery(MINE + " and j.id = :id", Object[].class)
                        .setParameter("id", id))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The caller's latest in a space, the most recent first. */
    public List<JobDetails> latest(String space, int limit) {
        Access.requireMember();
        return mine(entities.createQuery(MINE + " and s.slug = :space order by j.created desc, j.id", Object[].class)
                .setParameter("space", space)
                .setMaxResults(limit));
    }

    private static List<JobDetails> mine(TypedQuery<Object[]> query) {
        return query.setParameter("person", CurrentCaller.get().person()).getResultList().stream()
                .map(row -> ((Job) row[0]).details((String) row[1]))
                .toList();
    }
}
