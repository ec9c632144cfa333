package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;

/** Writes what lists and searches say of a page. */
@ApplicationScoped
class PageStageProjector implements Projector {

    private static final int EXCERPT_LENGTH = 240;

    /** PostgreSQL refuses a word list of over 1 MiB: a longer text is searchable by its beginning. */
    private static final int SEARCHABLE_LENGTH = 250_000;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void clear(Collection<UUID> pages, Stage stage) {
        entities.createNativeQuery("delete from page_stage where page_id in (:pages) and stage = :stage")
                .setParameter("pages", pages)
                .setParameter("stage", stage.name())
                .executeUpdate();
    }

    @Override
    public void replace(Snapshot snapshot) {
        project(snapshot);
    }

    /** Whether there is a row before or none. */
    @Override
    public void project(Snapshot snapshot) {
        entities.createNativeQuery(
                        """
                        insert into page_stage (page_id, stage, space_id, kind, number, hash, title, excerpt, marking,
                            retired, updated, updated_by, words)
                        values (:page, :stage, :space, :kind, :number, :hash, :title, :excerpt, :marking,
                            :retired, :updated, :updatedBy,
                            setweight(to_tsvector('simple', :title), 'A') || to_tsvector('simple', :text))
                        on conflict (page_id, stage) do update set space_id = excluded.space_id,
                            kind = excluded.kind, number = excluded.number, hash = excluded.hash, title = excluded.title, excerpt = excluded.excerpt, marking = excluded.marking,
                            retired = excluded.retired, updated = excluded.updated, updated_by = excluded.updated_by,
                            words = excluded.words""")
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("space", snapshot.spaceId())
                .setParameter("kind", snapshot.kind())
                .setParameter("number", snapshot.number())
                .setParameter("hash", snapshot.hash())
                .setParameter("title", snapshot.content().title())
                .setParameter("excerpt", start(snapshot.text().replace('\n', ' '), EXCERPT_LENGTH))
                .setParameter("marking", snapshot.content().marking().label())
                .setParameter("retired", snapshot.content().retired())
                .setParameter("updated", snapshot.saved())
                .setParameter("updatedBy", snapshot.authors().get(0))
                .setParameter("text", start(snapshot.text(), SEARCHABLE_LENGTH))
                .executeUpdate();
    }

    /** The first characters, never half of a surrogate pair. */
    private static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
