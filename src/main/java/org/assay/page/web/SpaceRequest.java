package org.assay.page.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to create a space. */
@Schema(name = "NewSpace")
public record SpaceRequest(String slug, String title, String team) {}
