package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.assay.actor.Actor;
import org.assay.page.KindPanel;

/** Shows below the text what is known of an actor as a source. */
@ApplicationScoped
public class ActorSourcePanel implements KindPanel {

    @Override
    public String kind() {
        return Actor.NAME;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/fragments/actor/source.xhtml";
    }

    @Override
    public int order() {
        return 30;
    }
}
