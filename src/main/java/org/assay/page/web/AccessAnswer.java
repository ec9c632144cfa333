package org.assay.page.web;

import java.util.List;
import java.util.UUID;
import org.assay.access.Opening;
import org.assay.identity.PersonName;
import org.assay.identity.Role;
import org.assay.page.Opened;
import org.assay.page.PageAudience;
import org.assay.page.StageAudience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who can see a page: first the draft, then what is approved. */
@Schema(name = "PageAccess")
public record AccessAnswer(UUID id, List<StageAccess> stages) {

    static AccessAnswer of(PageAudience audience) {
        return new AccessAnswer(
                audience.page().id(),
                audience.stages().stream().map(StageAccess::of).toList());
    }

    /**
     * Who can see one stage of it.
     *
     * @param marking what governs the stage; null where nothing was approved
     * @param openTo nobody where nothing was approved
     */
    @Schema(name = "StageAccess")
    public record StageAccess(String stage, String marking, List<OpenTo> openTo) {

        static StageAccess of(StageAudience audience) {
            return new StageAccess(
                    audience.stage().label(),
                    audience.marking() == null ? null : audience.marking().label(),
                    audience.openTo().stream().map(OpenTo::of).toList());
        }
    }

    /**
     * To whom it is open, and why.
     *
     * @param team the team in which it takes one of the roles; null where no team matters
     * @param person the one person, with his name where he is known; null where it is open to all of whom the rest is true
     * @param rule code of the rule
     * @param sentence the rule in words
     */
    @Schema(name = "OpenTo")
    public record OpenTo(
            String team,
            List<String> roles,
            UUID person,
            String name,
            String displayName,
            String rule,
            String sentence) {

        static OpenTo of(Opened opened) {
            Opening opening = opened.opening();
            PersonName person = opened.person();
            return new OpenTo(
                    opening.team(),
                    opening.ground().roles().stream().sorted().map(Role::label).toList(),
                    opening.person(),
                    person == null ? null : person.name(),
                    person == null ? null : person.displayName(),
                    opening.ground().code(),
                    opening.ground().sentence());
        }
    }
}
