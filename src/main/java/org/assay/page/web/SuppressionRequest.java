package org.assay.page.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a revision is hidden. */
@Schema(name = "Suppression")
public record SuppressionRequest(String reason) {}
