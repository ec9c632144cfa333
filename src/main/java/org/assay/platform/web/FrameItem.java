package org.assay.platform.web;

import java.util.List;

/**
 * An entry that a feature adds to the section "Administration" of the frame's navigation, registered as a CDI bean. Only
 * admins see the section; what they may do there is decided by the services behind it.
 */
public interface FrameItem {

    /** The names of its screens' routes; the first one, which has no variable part, is where the entry leads. */
    List<String> routes();

    /** Key of its label in the message bundles. */
    String label();

    /** Name of its icon in the sprite. */
    String icon();

    /** Entries stand in ascending order of this: people 100, teams 200, spaces 300, audit 400. */
    int order();
}
