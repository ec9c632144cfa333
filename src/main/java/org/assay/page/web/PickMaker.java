package org.assay.page.web;

import java.util.UUID;

/** Makes pages that a form named before anybody had made them, with a name and what they are. Each application-scoped. */
public interface PickMaker {

    /**
     * Whether this one makes such pages.
     *
     * @param make name of a kind of page, with a slash and what of that kind where that must be said: {@code actor/person};
     *     as it came from the browser
     */
    boolean makes(String make);

    /**
     * Makes one and answers its id.
     *
     * @param space slug of the space
     * @throws org.assay.platform.Invalid if the name breaks a rule of form
     * @throws org.assay.access.Denied if the caller may not write there
     */
    UUID make(String space, String make, String name);
}
