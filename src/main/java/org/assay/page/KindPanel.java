package org.assay.page;

/** A fragment that a feature shows below the text of every page of one kind, registered as a CDI bean. */
public interface KindPanel {

    /** The kind's name. */
    String kind();

    /** Address of the fragment inside the web application; finds the page as {@code page}. */
    String fragment();

    /** Panels stand in ascending order of this. */
    int order();
}
