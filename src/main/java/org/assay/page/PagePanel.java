package org.assay.page;

/** A fragment that a feature shows on every page's view, registered as a CDI bean. */
public interface PagePanel {

    /** Address of the fragment inside the web application: {@code /review/page-panel.xhtml}. */
    String fragment();

    /** Panels stand in ascending order of this. */
    int order();
}
