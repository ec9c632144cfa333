package org.assay.page.web;

import java.util.List;
import java.util.UUID;
import org.assay.page.SpaceDetails;
import org.assay.page.SpaceSettings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a space is set up, as admins see it.
 *
 * @param version what a change has to name
 * @param recordsReads whether reads of AMBER pages are recorded as well
 * @param emptyTeams those of its teams in which nobody is known to hold a role
 */
@Schema(name = "SpaceSettings")
public record SpaceSettingsAnswer(
        UUID id,
        String slug,
        String title,
        String team,
        List<String> sharedTeams,
        String marking,
        int version,
        boolean recordsReads,
        List<String> emptyTeams) {

    static SpaceSettingsAnswer of(SpaceSettings settings) {
        SpaceDetails space = settings.space();
        return new SpaceSettingsAnswer(
                space.id(),
                space.slug(),
                space.title(),
                space.team(),
                space.sharedTeams(),
                space.marking().label(),
                settings.version(),
                settings.recordsReads(),
                settings.emptyTeams());
    }
}
