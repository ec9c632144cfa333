package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.assay.actor.Actor;
import org.assay.page.FactsForm;
import org.assay.page.KindView;

/** How actors are shown and written. */
@ApplicationScoped
public class ActorKindView implements KindView {

    @Inject
    private Forms forms;

    @Override
    public String kind() {
        return Actor.NAME;
    }

    @Override
    public String main() {
        return "/WEB-INF/fragments/actor/main.xhtml";
    }

    @Override
    public String beside() {
        return "/WEB-INF/fragments/actor/beside.xhtml";
    }

    @Override
    public String form() {
        return "/WEB-INF/fragments/actor/form.xhtml";
    }

    @Override
    public FactsForm form(String facts, String space) {
        return forms.actor(facts, space);
    }
}
