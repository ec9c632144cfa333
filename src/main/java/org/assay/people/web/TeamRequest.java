package org.assay.people.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to create a team. */
@Schema(name = "NewTeam")
public record TeamRequest(String slug) {}
