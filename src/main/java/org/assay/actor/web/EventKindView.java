package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.assay.actor.Event;
import org.assay.page.FactsForm;
import org.assay.page.KindView;

/** How events are shown and written. */
@ApplicationScoped
public class EventKindView implements KindView {

    @Inject
    private Forms forms;

    @Override
    public String kind() {
        return Event.NAME;
    }

    @Override
    public String main() {
        return null;
    }

    @Override
    public String beside() {
        return "/WEB-INF/fragments/actor/event-beside.xhtml";
    }

    @Override
    public String form() {
        return "/WEB-INF/fragments/actor/event-form.xhtml";
    }

    @Override
    public FactsForm form(String facts, String space) {
        return forms.event(facts, space);
    }
}
