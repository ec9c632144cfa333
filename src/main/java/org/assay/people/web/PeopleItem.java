package org.assay.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.assay.platform.web.FrameItem;

/** Leads admins to people. */
@ApplicationScoped
class PeopleItem implements FrameItem {

    @Override
    public List<String> routes() {
        return List.of("people.accounts", "people.account");
    }

    @Override
    public String label() {
        return "people.people.title";
    }

    @Override
    public String icon() {
        return "person";
    }

    @Override
    public int order() {
        return 100;
    }
}
