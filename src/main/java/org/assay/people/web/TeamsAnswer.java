package org.assay.people.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of teams. */
@Schema(name = "TeamList")
public record TeamsAnswer(List<TeamItemAnswer> items, String next) {}
