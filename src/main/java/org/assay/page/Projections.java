package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
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

    void project(Space space, Page page, Revision revision, Stage stage) {
        Rendered rendered =
                bodies.rendered(revision.contentHash(), revision.content().body());
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
                new Markup().plainText(revision.content().body()),
                Set.copyOf(rendered.targets()),
                revision.saved(),
                revision.authors());
        for (Projector projector : projectors) {
            projector.clear(page.id(), stage);
            projector.project(snapshot);
        }
    }

    void clear(UUID page, Stage stage) {
        for (Projector projector : projectors) {
            projector.clear(page, stage);
        }
    }
}
