package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import org.assay.markup.LinkTarget;

/** Writes which addresses a page links to. */
@ApplicationScoped
class PageLinkProjector implements Projector {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void clear(Collection<UUID> pages, Stage stage) {
        entities.createNativeQuery("delete from page_link where page_id in (:pages) and stage = :stage")
                .setParameter("pages", pages)
                .setParameter("stage", stage.name())
                .executeUpdate();
    }

    @Override
    public void replace(Snapshot snapshot) {
        project(snapshot);
    }

    /** Leaves what it links to as before alone. */
    @Override
    public void project(Snapshot snapshot) {
        String[] spaces = snapshot.links().stream()
                .map(link -> link.space() == null ? snapshot.space() : link.space())
                .toArray(String[]::new);
        String[] slugs = snapshot.links().stream().map(LinkTarget::slug).toArray(String[]::new);
        entities.createNativeQuery(
                        """
                        with target as (select distinct t.space, t.slug from unnest(:spaces, :slugs) t (space, slug)),
                        gone as (delete from page_link where page_id = :page and stage = :stage
                            and (target_space, target_slug) not in (select space, slug from target))
                        insert into page_link (page_id, stage, target_space, target_slug)
                        select :page, :stage, space, slug from target on conflict do nothing""")
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("spaces", spaces)
                .setParameter("slugs", slugs)
                .executeUpdate();
    }
}
