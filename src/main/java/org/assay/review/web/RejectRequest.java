package org.assay.review.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a review is rejected. */
@Schema(name = "RejectRequest")
public record RejectRequest(@Schema(description = "1 to 10,000 characters") String comment) {}
