package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.audit.Deed;
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
        // From here on only rows are added: no statement need look through all that is loaded for changes to write
        // first.
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            write(published, decision);
        } finally {
            entities.setFlushMode(FlushModeType.AUTO);
        }
        entities.flush();
    }

    private void write(List<Ledger.Entry> published, Decision decision) {
        Map<Ledger.Entry, Rendered> rendered = published.stream()
                .collect(Collectors.toMap(
                        entry -> entry,
                        entry -> bodies.rendered(
                                entry.head().contentHash(),
                                entry.head().content().body())));
        Map<Ledger.Entry, Rendering> kept = kept(rendered);
        Map<Ledger.Entry, String> cited = closures.closures(rendered);
        projections.clear(published.stream().map(Ledger.Entry::page).toList(), Stage.APPROVED);
        for (Ledger.Entry entry : published) {
            Publication publication =
                    new Publication(entry.head(), decision, kept.get(entry).hash(), Markup.VERSION, cited.get(entry));
            entities.persist(publication);
            projections.write(entry.space(), entry.page(), entry.head(), Stage.APPROVED);
            trail.record(
                    Deed.PAGE_PUBLISHED,
                    entry.page().id(),
                    "revision " + entry.head().number(),
                    publication.made());
        }
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
        now.derive();
        return now;
    }

    /** Keeps what readers see, the same only once; in the order of hashes, so that two who publish never wait for each other. */
    private Map<Ledger.Entry, Rendering> kept(Map<Ledger.Entry, Rendered> rendered) {
        Map<Ledger.Entry, Rendering> renderings = new HashMap<>();
        rendered.forEach((entry, of) -> renderings.put(entry, new Rendering(of.template())));
        List<Rendering> sorted = renderings.values().stream()
                .sorted(Comparator.comparing(Rendering::hash))
                .toList();
        entities.createNativeQuery(
                        """
                        insert into rendering (hash, template)
                        select distinct given.hash, given.template from unnest(:hashes, :templates) given (hash, template)
                        order by given.hash
                        on conflict (hash) do nothing""")
                .setParameter("hashes", sorted.stream().map(Rendering::hash).toArray(String[]::new))
                .setParameter(
                        "templates", sorted.stream().map(Rendering::template).toArray(String[]::new))
                .executeUpdate();
        return renderings;
    }
}
