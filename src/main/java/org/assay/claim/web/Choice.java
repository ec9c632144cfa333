package org.assay.claim.web;

import java.io.Serializable;
import java.util.UUID;
import org.assay.claim.Named;

/**
 * A page that is chosen in a form, or one that is to be made when the form is saved.
 *
 * @param id null while it is to be made
 * @param kind name of its kind; of an actor to be made also which: {@code actor/person}
 */
public record Choice(UUID id, String kind, String title) implements Serializable {

    static Choice of(Named named, String kind, String hidden) {
        return named == null ? null : new Choice(named.id(), kind, named.isSeen() ? named.title() : hidden);
    }

    /** Whether it is to be made. */
    public boolean isNew() {
        return id == null;
    }
}
