package org.assay.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.audit.Exhibit;
import org.assay.audit.Exhibits;
import org.assay.platform.ApplicationService;
import org.assay.platform.Unguarded;

/** Every revision of every page, its hashes computed anew from the stored bytes; for the system, which sees all pages. */
@ApplicationService
class RevisionExhibits implements Exhibits {

    /** A text may have a mebibyte. */
    private static final int BATCH = 20;

    private static final RevisionId BEFORE_ALL = new RevisionId(new UUID(0, 0), 0);

    @PersistenceContext
    private EntityManager entities;

    @Override
    @Unguarded("says nothing of any row")
    public String table() {
        return Revision.TABLE;
    }

    @Override
    @Unguarded("says nothing of any row")
    public int order() {
        return 1;
    }

    @Override
    public List<Exhibit> after(String after) {
        Access.requireAdmin();
        RevisionId last = after == null ? BEFORE_ALL : RevisionId.of(after);
        return entities.createQuery(
                        """
                        select new org.assay.page.ChainedRevision(r, p.kind, prior.hash) from Revision r
                        left join Page p on p.id = r.id.page
                        left join Revision prior on prior.id.page = r.id.page and prior.id.number = r.id.number - 1
                        where r.id.page > :page or r.id.page = :page and r.id.number > :number
                        order by r.id.page, r.id.number""",
                        ChainedRevision.class)
                .setParameter("page", last.page())
                .setParameter("number", last.number())
                .setMaxResults(BATCH)
                .getResultStream()
                .map(ChainedRevision::exhibit)
                .toList();
    }

    @Override
    public Set<String> present(Collection<String> keys) {
        Access.requireAdmin();
        Set<RevisionId> wanted = keys.stream().map(RevisionId::of).collect(Collectors.toSet());
        return entities.createQuery("select r.id from Revision r where r.id in :ids", RevisionId.class)
                .setParameter("ids", wanted)
                .getResultStream()
                .map(RevisionId::text)
                .collect(Collectors.toSet());
    }
}
