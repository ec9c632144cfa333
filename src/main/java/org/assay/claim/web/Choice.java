package org.assay.claim.web;

import java.io.Serializable;
import java.util.UUID;

/**
 * A page that is chosen in a form, or one that is to be made when the form is saved.
 *
 * @param id null while it is to be made
 * @param kind name of its kind; of an actor to be made also which: {@code actor/person}
 */
public record Choice(UUID id, String kind, String title) implements Serializable {

    /** Whether it is to be made. */
    public boolean isNew() {
        return id == null;
    }

    /** Its kind of page. */
    String pageKind() {
        return kind.split("/", 2)[0];
    }

    /** Which of its kind: {@code person}; empty where that says nothing. */
    String detail() {
        return kind.contains("/") ? kind.split("/", 2)[1] : "";
    }
}
