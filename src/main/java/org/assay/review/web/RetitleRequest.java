package org.assay.review.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a review is about, said otherwise. */
@Schema(name = "ReviewTitleRequest")
public record RetitleRequest(@Schema(description = "One line, 1 to 200 characters") String title) {}
