package org.assay.actor.web;

import java.io.Serializable;
import java.util.UUID;

/**
 * A page that is chosen in a form: one that is there, an actor to be made when the form is saved, or a name that was typed and
 * not chosen yet.
 *
 * @param id the page; null where there is none yet
 * @param make what the actor to be made is, label of its kind; null where none is to be made
 * @param name its name
 * @param detail what tells it from others of that name, for the list to choose from; empty for nothing
 */
public record Pick(UUID id, String make, String name, String detail) implements Serializable {

    /** One that is there. */
    static Pick of(UUID id, String name) {
        return new Pick(id, null, name, "");
    }

    /** What was typed and not chosen. */
    static Pick typed(String name) {
        return new Pick(null, null, name, "");
    }

    /** Whether it is to be made. */
    public boolean isNew() {
        return make != null;
    }
}
