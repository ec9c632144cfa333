package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.assay.markup.Markup;
import org.assay.markup.Rendered;

/** Runs all projectors over one stage of a page. */
@ApplicationScoped
class Projections {

    @Inject
    @Any
    private Instance<Projector> projectors;

    @Inject
    private Bodies bodies;

    /** Makes the rows of one stage of a page anew. */
    void project(Space space, Page page, Revision revision, Stage stage) {
        forEach(space, page, revision, stage, Projector::replace);
    }

    /** Writes the rows of one stage of a page; the former ones were cleared before. */
    void write(Space space, Page page, Revision revision, Stage stage) {
        forEach(space, page, revision, stage, Projector::project);
    }

    private void forEach(
            Space space, Page page, Revision revision, Stage stage, BiConsumer<Projector, Snapshot> derived) {
        String body = revision.content().body();
        Markup.Parsed parsed = new Markup().parse(body);
        Rendered rendered = bodies.of(revision.contentHash(), body, parsed).rendered();
        Snapshot snapshot = new Snapshot(
                page.id(),
                space.id(),
                space.slug(),
                page.kind(),
                stage,
                revision.slug(),
                revision.number(),
                revision.hash(),
                revision.content(),
                parsed.plainText(),
                Set.copyOf(rendered.targets()),
                revision.saved(),
                revision.authors());
        for (Projector projector : projectors) {
            if (projector.derivesFrom(page.kind())) {
                derived.accept(projector, snapshot);
            }
        }
    }

    void clear(Collection<Page> pages, Stage stage) {
        for (Projector projector : projectors) {
            List<UUID> ids = pages.stream()
                    .filter(page -> projector.derivesFrom(page.kind()))
                    .map(Page::id)
                    .toList();
            if (!ids.isEmpty()) {
                projector.clear(ids, stage);
            }
        }
    }
}
