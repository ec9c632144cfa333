package org.assay.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import org.assay.page.Projector;
import org.assay.page.Snapshot;
import org.assay.page.Stage;

/** Writes what places state, so that it can be asked for. */
@ApplicationScoped
class PlaceProjector implements Projector {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public boolean derivesFrom(String kind) {
        return kind.equals(Place.NAME);
    }

    @Override
    public void clear(Collection<UUID> pages, Stage stage) {
        entities.createNativeQuery("delete from place_row where page_id in (:pages) and stage = :stage")
                .setParameter("pages", pages)
                .setParameter("stage", stage.name())
                .executeUpdate();
    }

    @Override
    public void project(Snapshot snapshot) {
        entities.createNativeQuery(
                        """
                        insert into place_row (page_id, stage, space_id, ref, name, place_kind, retired)
                        select :page, :stage, :space, f->>'ref', :name, f->>'placeKind', :retired
                        from (select cast(:facts as jsonb) f) place""")
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("space", snapshot.spaceId())
                .setParameter("name", snapshot.content().title())
                .setParameter("retired", snapshot.content().retired())
                .setParameter("facts", snapshot.content().facts())
                .executeUpdate();
    }
}
