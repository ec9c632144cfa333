package org.assay.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.audit.Exhibit;
import org.assay.audit.Exhibits;
import org.assay.platform.ApplicationService;
import org.assay.platform.Unguarded;

/** Every publication, and whether what readers saw is still what it was. */
@ApplicationService
class PublicationExhibits implements Exhibits {

    /** What readers saw may have some mebibytes. */
    private static final int BATCH = 20;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @Unguarded("says nothing of any row")
    public String table() {
        return Publication.TABLE;
    }

    @Override
    @Unguarded("says nothing of any row")
    public int order() {
        return 2;
    }

    @Override
    public List<Exhibit> after(String after) {
        Access.requireAdmin();
        return entities.createQuery(
                        """
                        select new org.assay.page.RenderedPublication(p, r) from Publication p
                        left join Rendering r on r.hash = p.rendering
                        where p.id > :after order by p.id""",
                        RenderedPublication.class)
                .setParameter("after", after == null ? 0L : Long.parseLong(after))
                .setMaxResults(BATCH)
                .getResultStream()
                .map(RenderedPublication::exhibit)
                .toList();
    }

    @Override
    public Set<String> present(Collection<String> keys) {
        Access.requireAdmin();
        return entities.createQuery("select p.id from Publication p where p.id in :ids", Long.class)
                .setParameter("ids", keys.stream().map(Long::valueOf).toList())
                .getResultStream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
