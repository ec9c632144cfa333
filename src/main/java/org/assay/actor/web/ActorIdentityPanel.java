package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.assay.actor.Actor;
import org.assay.page.KindPanel;

/** Shows below the text what was decided of whether others are the same as an actor. */
@ApplicationScoped
public class ActorIdentityPanel implements KindPanel {

    @Override
    public String kind() {
        return Actor.NAME;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/fragments/actor/identity.xhtml";
    }

    @Override
    public int order() {
        return 40;
    }
}
