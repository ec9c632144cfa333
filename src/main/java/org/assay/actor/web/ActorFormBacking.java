package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.assay.actor.Place;
import org.assay.tradecraft.Tie;

/** Words of open vocabularies that forms suggest. */
@Named
@ApplicationScoped
public class ActorFormBacking {

    /** What an actor may be to another. */
    public List<String> getTypes() {
        return Tie.suggestions();
    }

    /** What a place may be. */
    public List<String> getPlaceKinds() {
        return Place.KINDS;
    }
}
