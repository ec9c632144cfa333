package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.identity.Work;
import org.assay.platform.ApplicationService;

/** Throws all projections away and makes them again from the revisions; the same rows come out. */
@ApplicationService
public class Rebuild {

    private static final int BATCH = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private Projections projections;

    /**
     * Rebuilds the projections of all pages.
     *
     * @return how many pages there were
     */
    public int all() {
        Access.requireAdmin();
        return Work.as(Work.system("rebuild projections"), this::rebuild);
    }

    private int rebuild() {
        showAll();
        int pages = 0;
        UUID last = new UUID(0, 0);
        List<UUID> batch = after(last);
        while (!batch.isEmpty()) {
            batch.forEach(this::rebuild);
            entities.flush();
            entities.clear();
            pages += batch.size();
            last = batch.get(batch.size() - 1);
            batch = after(last);
        }
        return pages;
    }

    /** Audiences are derived as well: a page that lost its own would be hidden even from the system. */
    private void showAll() {
        entities.createNativeQuery(
                        """
                        update page set draft_audience = array_append(draft_audience, 'system')
                        where not ('system' = any(draft_audience))""")
                .executeUpdate();
    }

    private List<UUID> after(UUID last) {
        return entities.createQuery("select p.id from Page p where p.id > :last order by p.id", UUID.class)
                .setParameter("last", last)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private void rebuild(UUID id) {
        Ledger.Entry entry = ledger.locked(id);
        entry.derive();
        projections.project(entry.space(), entry.page(), entry.head(), Stage.DRAFT);
        if (entry.approved() == null) {
            projections.clear(List.of(entry.page()), Stage.APPROVED);
        } else {
            projections.project(entry.space(), entry.page(), entry.approved(), Stage.APPROVED);
        }
    }
}
