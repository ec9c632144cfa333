package org.assay.review.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pages that shall come into a review. */
@Schema(name = "ReviewPagesRequest")
public record AddPagesRequest(
        @Schema(description = "As the caller has seen them") List<ReviewRequest.SeenPage> pages) {}
