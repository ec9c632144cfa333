package org.assay.identity.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A team of the caller's.
 *
 * @param team its slug
 * @param roles what he is in it: {@code reader}, {@code analyst}, {@code reviewer}
 */
@Schema(name = "TeamRoles")
public record TeamAnswer(String team, List<String> roles) {}
