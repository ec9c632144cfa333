package org.assay.review;

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

/** Every vote that was cast. */
@ApplicationService
class VoteExhibits implements Exhibits {

    private static final int BATCH = 200;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @Unguarded("says nothing of any row")
    public String table() {
        return Vote.TABLE;
    }

    @Override
    @Unguarded("says nothing of any row")
    public int order() {
        return 3;
    }

    @Override
    public List<Exhibit> after(String after) {
        Access.requireAdmin();
        return entities.createQuery("select v from Vote v where v.id > :after order by v.id", Vote.class)
                .setParameter("after", after == null ? 0L : Long.parseLong(after))
                .setMaxResults(BATCH)
                .getResultStream()
                .map(vote -> new Exhibit(vote.id().toString(), vote.made().hash(), null))
                .toList();
    }

    @Override
    public Set<String> present(Collection<String> keys) {
        Access.requireAdmin();
        return entities.createQuery("select v.id from Vote v where v.id in :ids", Long.class)
                .setParameter("ids", keys.stream().map(Long::valueOf).toList())
                .getResultStream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
