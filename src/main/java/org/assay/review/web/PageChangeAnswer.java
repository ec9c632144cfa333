package org.assay.review.web;

import java.util.List;
import java.util.UUID;
import org.assay.page.ChangeKind;
import org.assay.review.PageChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a review changes on one page. */
@Schema(name = "ReviewPageChange")
public record PageChangeAnswer(
        UUID id,
        @Schema(
                        description =
                                "Null where the page was taken out and the caller may not see it, as slug, title and marking")
                String space,
        String slug,
        String title,
        String marking,
        @Schema(description = "The revision that is compared with; null for nothing at all") Integer from,
        @Schema(description = "The revision under review; null where the page was taken out") Integer to,
        @Schema(description = "changed, same, added or removed") String state,
        @Schema(description = "created, edited, renamed, remarked, retired, reopened") List<String> kinds) {

    static PageChangeAnswer of(PageChange change) {
        boolean known = change.address() != null;
        return new PageChangeAnswer(
                change.id(),
                known ? change.address().space() : null,
                known ? change.address().slug() : null,
                change.title(),
                known ? change.marking().label() : null,
                change.from(),
                change.to(),
                change.state().label(),
                change.kinds().stream().map(ChangeKind::label).toList());
    }
}
