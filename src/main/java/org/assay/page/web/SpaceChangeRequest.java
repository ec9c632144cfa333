package org.assay.page.web;

import java.util.List;
import org.assay.page.SpaceEdit;
import org.assay.platform.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sent to set a space up otherwise; all of it, since what is left out would be lost.
 *
 * @param version of the settings that the change starts from
 * @param recordsReads whether reads of AMBER pages are recorded as well; left out, it stays as it is
 */
@Schema(name = "SpaceChange")
public record SpaceChangeRequest(
        Integer version, String title, String team, List<String> sharedTeams, String marking, Boolean recordsReads) {

    SpaceEdit from() {
        if (version == null) {
            throw new Invalid("version", "missing", "must be the version of the settings that the change starts from");
        }
        return new SpaceEdit(version, title, team, sharedTeams, marking, recordsReads);
    }
}
