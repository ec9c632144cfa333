package org.assay.page.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of spaces. */
@Schema(name = "SpaceList")
public record SpacesAnswer(List<SpaceAnswer> items, String next) {}
