package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import org.assay.page.Projector;
import org.assay.page.Snapshot;
import org.assay.page.Stage;

/** Writes what origins state, so that it can be asked for. */
@ApplicationScoped
class OriginProjector implements Projector {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public boolean derivesFrom(String kind) {
        return kind.equals(Origin.NAME);
    }

    @Override
    public void clear(Collection<UUID> pages, Stage stage) {
        entities.createNativeQuery("delete from origin_row where page_id in (:pages) and stage = :stage")
                .setParameter("pages", pages)
                .setParameter("stage", stage.name())
                .executeUpdate();
    }

    @Override
    public void project(Snapshot snapshot) {
        entities.createNativeQuery(
                        """
                        insert into origin_row (page_id, stage, space_id, ref, name, counts, retired)
                        select :page, :stage, :space, f->>'ref', :name, f->>'noOrigin' is null, :retired
                        from (select cast(:facts as jsonb) f) origin""")
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("space", snapshot.spaceId())
                .setParameter("name", snapshot.content().title())
                .setParameter("retired", snapshot.content().retired())
                .setParameter("facts", snapshot.content().facts())
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        insert into origin_independence (page_id, stage, other, reason, stated_by, stated_at)
                        select :page, :stage, cast(i->>'other' as uuid), i->>'reason', cast(i->>'by' as uuid),
                            cast(i->>'at' as timestamptz)
                        from jsonb_array_elements(cast(:facts as jsonb)->'independent') independent (i)""")
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("facts", snapshot.content().facts())
                .executeUpdate();
    }
}
