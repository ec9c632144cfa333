package org.assay.review.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be published. */
@Schema(name = "PublishRequest")
public record PublishRequest(@Schema(description = "The review's hash as the caller has seen it") String hash) {}
