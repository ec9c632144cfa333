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
    public void project(Snapshot snapshot) {
        String[] spaces = snapshot.links().stream()
                .map(link -> link.space() == null ? snapshot.space() : link.space())
                .toArray(String[]::new);
        String[] slugs = snapshot.links().stream().map(LinkTarget::slug).toArray(String[]::new);
        entities.createNativeQuery(
                        """
                        insert into page_link (page_id, stage, target_space, target_slug)
                        select distinct :page, :stage, target.space, target.slug
                        from unnest(:spaces, :slugs) target (space, slug)""")
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("spaces", spaces)
                .setParameter("slugs", slugs)
                .executeUpdate();
    }
}
