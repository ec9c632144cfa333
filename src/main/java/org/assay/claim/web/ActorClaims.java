package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.assay.actor.Actor;
import org.assay.page.KindPanel;

/** Shows on the page of an actor what he says and what is said of him. */
@ApplicationScoped
public class ActorClaims implements KindPanel {

    @Override
    public String kind() {
        return Actor.NAME;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/fragments/claim/actor.xhtml";
    }

    @Override
    public int order() {
        return 20;
    }
}
