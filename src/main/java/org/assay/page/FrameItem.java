package org.assay.page;

/** An entry that a feature adds to the frame's navigation, registered as a CDI bean. */
public interface FrameItem {

    /** Key of its label in the message bundle. */
    String label();

    /** Where it leads: a path inside the wiki. */
    String href();

    /** Name of its icon in the sprite. */
    String icon();

    /** Address of a resource that answers with a number to show beside it, loaded after the page; null for none. */
    String count();

    /** Items stand in ascending order of this. */
    int order();
}
