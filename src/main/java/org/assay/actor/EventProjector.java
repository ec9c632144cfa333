package org.assay.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.assay.page.CanonicalJson;
import org.assay.page.Projector;
import org.assay.page.Snapshot;
import org.assay.page.Stage;
import org.assay.platform.Bounds;
import org.assay.tradecraft.Edtf;
import org.hibernate.Session;

/** Writes what events state, so that it can be asked for. */
@ApplicationScoped
class EventProjector implements Projector {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event kind;

    @Override
    public boolean derivesFrom(String kind) {
        return kind.equals(Event.NAME);
    }

    @Override
    public void clear(Collection<UUID> pages, Stage stage) {
        entities.createNativeQuery("delete from event_row where page_id in (:pages) and stage = :stage")
                .setParameter("pages", pages)
                .setParameter("stage", stage.name())
                .executeUpdate();
    }

    @Override
    public void project(Snapshot snapshot) {
        EventFacts facts =
                kind.read(CanonicalJson.parse(snapshot.content().facts()), kind.schemaVersion(), Bounds.check());
        Edtf date = facts.date() == null ? null : facts.date().edtf();
        entities.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        insert into event_row (page_id, stage, space_id, ref, name, event_from, event_to, retired)
                        values (:page, :stage, :space, :ref, :name, :first, :last, :retired)""")
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("space", snapshot.spaceId())
                .setParameter("ref", facts.ref(), String.class)
                .setParameter("name", snapshot.content().title())
                .setParameter("first", Periods.first(date), LocalDate.class)
                .setParameter("last", Periods.last(date), LocalDate.class)
                .setParameter("retired", snapshot.content().retired())
                .executeUpdate();
    }
}
