package org.assay.markup;

/**
 * What one caller may know of a link's target. A page that the caller may not see is missing, like one that is not
 * there.
 *
 * @param exists whether the caller can read the page
 * @param retired whether the page is there, but no longer looked after
 * @param href the address to lead to, a path of this application without heading; null for a missing page that the
 *     caller could not create either
 */
public record LinkState(boolean exists, boolean retired, String href) {

    /** A missing page without an address to create it. */
    public static final LinkState MISSING = new LinkState(false, false, null);

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException where the address is not a path of this application, or an existing page has
     *     none
     */
    public LinkState {
        if (href == null ? exists : !Address.isLocalPath(href)) {
            throw new IllegalArgumentException("a link of the wiki leads to a path of this application");
        }
    }

    /** The page is there, at this path. */
    public static LinkState existing(String href) {
        return new LinkState(true, false, href);
    }

    /** The page is there, at this path, but retired. */
    public static LinkState retired(String href) {
        return new LinkState(true, true, href);
    }

    /** There is no such page; the path leads to where it can be created. */
    public static LinkState missing(String href) {
        return new LinkState(false, false, href);
    }
}
