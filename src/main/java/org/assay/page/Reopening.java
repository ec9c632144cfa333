package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.identity.Work;
import org.hibernate.Session;

/**
 * Opens and closes all pages of a space as its team and its sharing have become, within the transaction of the service
 * that changes them. As the system: an admin changes who sees pages that he does not see himself.
 */
@ApplicationScoped
class Reopening {

    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PageQueries queries;

    /** The space's new settings are flushed, and nobody else changes them or adds a page until this transaction ends. */
    void of(UUID space) {
        Work.runAs(Work.system("open the pages of a space"), () -> reopen(space));
    }

    private void reopen(UUID space) {
        List<UUID> batch = locked(space, new UUID(0, 0));
        while (!batch.isEmpty()) {
            reopen(batch);
            batch = locked(space, batch.get(batch.size() - 1));
        }
    }

    /** In ascending order of id, as everyone locks pages. Native: the order in the database is not Java's order of ids. */
    private List<UUID> locked(UUID space, UUID after) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select id from page where space_id = :space and id > :after
                        order by id limit :most for no key update""",
                        UUID.class)
                .setParameter("space", space)
                .setParameter("after", after)
                .setParameter("most", BATCH)
                .getResultList();
    }

    private void reopen(List<UUID> batch) {
        Map<UUID, Page> pages = entities.createQuery("select p from Page p where p.id in :pages", Page.class)
                .setParameter("pages", batch)
                .getResultStream()
                .collect(Collectors.toMap(Page::id, Function.identity()));
        queries.drafts(batch)
                .forEach(row -> pages.get(row.page()).open(row.draft().rules()));
        entities.flush();
        pages.values().forEach(entities::detach);
    }
}
