package org.assay.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assay.page.Projector;
import org.assay.page.Snapshot;
import org.assay.page.Stage;
import org.assay.tradecraft.Edtf;
import org.hibernate.Session;

/** Writes what lists say of a document, and which captures each stage of it names. */
@ApplicationScoped
class DocumentProjector implements Projector {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CaptureKeeper keeper;

    @Override
    public boolean derivesFrom(String kind) {
        return kind.equals(Document.NAME);
    }

    @Override
    public void clear(Collection<UUID> pages, Stage stage) {
        for (String table : List.of("document_row", "document_capture")) {
            entities.createNativeQuery("delete from " + table + " where page_id in (:pages) and stage = :stage")
                    .setParameter("pages", pages)
                    .setParameter("stage", stage.name())
                    .executeUpdate();
        }
    }

    @Override
    public void project(Snapshot snapshot) {
        DocumentFacts facts = Document.of(snapshot.content().facts());
        keeper.keep(snapshot.page(), facts.captures());
        row(snapshot, facts);
        entities.createNativeQuery(
                        """
                        insert into document_capture (page_id, stage, number)
                        select :page, :stage, n from unnest(:numbers) n""")
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter(
                        "numbers",
                        facts.captures().stream().map(Capture::number).toArray(Integer[]::new))
                .executeUpdate();
    }

    private void row(Snapshot snapshot, DocumentFacts facts) {
        Published published = facts.published();
        entities.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        insert into document_row (page_id, stage, space_id, ref, title, document_kind, language, outlet, author,
                            published_from, published_to, published, url, archive_url, captures, sha256, code_points, retired)
                        values (:page, :stage, :space, :ref, :title, :kind, :language, cast(:outlet as uuid), cast(:author as uuid),
                            cast(:from as date), cast(:to as date), :published, :url, :archive, :captures, :sha256, :points, :retired)""")
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("space", snapshot.spaceId())
                .setParameter("ref", facts.ref(), String.class)
                .setParameter("title", snapshot.content().title())
                .setParameter("kind", facts.kind(), String.class)
                .setParameter("language", facts.language(), String.class)
                .setParameter("outlet", facts.outlet(), UUID.class)
                .setParameter("author", facts.author(), UUID.class)
                .setParameter("from", day(published, Edtf::earliest), LocalDate.class)
                .setParameter("to", day(published, Edtf::latest), LocalDate.class)
                .setParameter(
                        "published", published == null ? null : published.edtf().text(), String.class)
                .setParameter("url", facts.url(), String.class)
                .setParameter("archive", facts.archiveUrl(), String.class)
                .setParameter("captures", facts.captures().size())
                .setParameter("sha256", facts.latest().sha256())
                .setParameter("points", facts.latest().codePoints())
                .setParameter("retired", snapshot.content().retired())
                .executeUpdate();
    }

    private static LocalDate day(Published published, Function<Edtf, Optional<LocalDate>> which) {
        return published == null
                ? null
                : which.apply(published.edtf()).filter(DocumentProjector::fits).orElse(null);
    }

    /** The database knows the years of four digits and some more; where a date does not fit, the text alone stands there. */
    private static boolean fits(LocalDate day) {
        return day.getYear() > -4_000 && day.getYear() < 100_000;
    }
}
