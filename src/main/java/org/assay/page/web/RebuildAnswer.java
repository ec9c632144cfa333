package org.assay.page.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many pages had their projections made anew. */
@Schema(name = "RebuildOutcome")
public record RebuildAnswer(int pages) {}
