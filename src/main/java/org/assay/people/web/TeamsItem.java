package org.assay.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.assay.platform.web.FrameItem;

/** Leads admins to teams. */
@ApplicationScoped
class TeamsItem implements FrameItem {

    @Override
    public List<String> routes() {
        return List.of("people.teams", "people.team");
    }

    @Override
    public String label() {
        return "people.teams.title";
    }

    @Override
    public String icon() {
        return "team";
    }

    @Override
    public int order() {
        return 200;
    }
}
