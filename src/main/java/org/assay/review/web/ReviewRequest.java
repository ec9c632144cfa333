package org.assay.review.web;

import java.util.List;
import java.util.UUID;
import org.assay.review.NewReview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which pages are to be reviewed, and what it is about. */
@Schema(name = "ReviewRequest")
public record ReviewRequest(String title, List<SeenPage> pages) {

    /**
     * A page as the caller has seen it.
     *
     * @param revision number of its latest revision
     */
    @Schema(name = "SeenPage")
    public record SeenPage(UUID id, Integer revision) {}

    NewReview review() {
        return new NewReview(title, seen(pages));
    }

    /** What was sent, for the service. */
    static List<NewReview.Seen> seen(List<SeenPage> pages) {
        return pages == null ? null : pages.stream().map(ReviewRequest::seen).toList();
    }

    private static NewReview.Seen seen(SeenPage page) {
        return page == null ? new NewReview.Seen(null, null) : new NewReview.Seen(page.id(), page.revision());
    }
}
