package org.assay.page.web;

import java.io.Serializable;
import java.util.UUID;

/**
 * A page that is chosen in a form: one that is there, one to be made when the form is saved, or a name that was typed and not
 * chosen yet.
 *
 * @param id the page; null where there is none yet
 * @param make what is to be made, in the words of the {@link PickMaker} that makes it; null where nothing is
 * @param name its name
 * @param detail what tells it from others of that name, for the list to choose from; empty for nothing
 */
public record Pick(UUID id, String make, String name, String detail) implements Serializable {

    /** One that is there. */
    public static Pick of(UUID id, String name) {
        return new Pick(id, null, name, "");
    }

    /** One to be made. */
    public static Pick made(String make, String name, String detail) {
        return new Pick(null, make, name, detail);
    }

    /** What was typed and not chosen. */
    public static Pick typed(String name) {
        return new Pick(null, null, name, "");
    }

    /** Whether it is to be made. */
    public boolean isNew() {
        return make != null;
    }
}
