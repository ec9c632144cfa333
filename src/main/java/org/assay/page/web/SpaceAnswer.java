package org.assay.page.web;

import java.util.List;
import java.util.UUID;
import org.assay.page.SpaceDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A space as programs see it. */
@Schema(name = "Space")
public record SpaceAnswer(UUID id, String slug, String title, String team, List<String> sharedTeams, String marking) {

    static SpaceAnswer of(SpaceDetails space) {
        return new SpaceAnswer(
                space.id(),
                space.slug(),
                space.title(),
                space.team(),
                space.sharedTeams(),
                space.marking().label());
    }
}
