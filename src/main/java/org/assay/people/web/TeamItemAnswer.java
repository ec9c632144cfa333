package org.assay.people.web;

import org.assay.people.TeamSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team and how many people are what in it. */
@Schema(name = "Team")
public record TeamItemAnswer(String slug, long readers, long analysts, long reviewers) {

    static TeamItemAnswer of(TeamSummary team) {
        return new TeamItemAnswer(team.slug(), team.readers(), team.analysts(), team.reviewers());
    }
}
