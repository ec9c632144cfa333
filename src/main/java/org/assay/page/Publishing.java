package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.assay.audit.Trail;
import org.assay.markup.Markup;
import org.assay.markup.Rendered;
import org.assay.platform.Clash;

/** Makes the heads of locked pages the approved revisions, within the transaction of the service that calls it. */
@ApplicationScoped
class Publishing {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Bodies bodies;

    @Inject
    private Closures closures;

    @Inject
    private Slugs slugs;

    @Inject
    private Projections projections;

    @Inject
    private Trail trail;

    void publish(List<Ledger.Entry> entries, Decision decision) {
        List<Ledger.Entry> published = entries.stream().map(this::approved).toList();
        // All pointers first: pages that cite each other are pinned to what is published with them.
        entities.flush();
        for (Ledger.Entry entry : published) {
            Rendered rendered = bodies.rendered(
                    entry.head().contentHash(), entry.head().content().body());
            entities.persist(new Publication(
                    entry.head(),
                    decision,
                    kept(rendered),
                    Markup.VERSION,
                    closures.closure(entry.space().slug(), rendered.targets())));
            projections.project(entry.space(), entry.page(), entry.head(), Stage.APPROVED);
            trail.record(
                    "page.published",
                    entry.page().id(),
                    "revision " + entry.head().number());
        }
        entities.flush();
    }

    private Ledger.Entry approved(Ledger.Entry entry) {
        Page page = entry.page();
        if (page.approved() != null && page.head() <= page.approved()) {
            throw new Clash("nothing-new", "The page has no revision that is not approved already");
        }
        String former = page.slug();
        page.approve(entry.head());
        slugs.leave(entry.space(), page, former);
        page.isReviewedIn(null);
        Ledger.Entry now = new Ledger.Entry(entry.space(), page, entry.head(), entry.head());
        page.open(now.rules());
        return now;
    }

    private String kept(Rendered rendered) {
        Rendering rendering = new Rendering(rendered.template());
        entities.createNativeQuery(
                        "insert into rendering (hash, template) values (:hash, :template) on conflict (hash) do nothing")
                .setParameter("hash", rendering.hash())
                .setParameter("template", rendering.template())
                .executeUpdate();
        return rendering.hash();
    }
}
