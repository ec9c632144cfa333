package org.assay.markup;

import java.util.Objects;

/**
 * What a wiki link points at.
 *
 * @param space the slug of the space, or null for the space of the page that holds the link
 * @param slug the slug of the page
 * @param anchor the id of a heading on that page, or null
 */
public record LinkTarget(String space, String slug, String anchor) {

    /**
     * Checks the form of the parts.
     *
     * @throws IllegalArgumentException where space or slug is no slug, or the anchor is no id of a heading
     */
    public LinkTarget {
        Objects.requireNonNull(slug, "slug");
        if (!Slug.isSlug(slug) || (space != null && !Slug.isSlug(space))) {
            throw new IllegalArgumentException("space and page of a link are slugs");
        }
        if (anchor != null && !HeadingIds.isId(anchor)) {
            throw new IllegalArgumentException("the anchor of a link is the id of a heading");
        }
    }

    /** The same page without the heading: what links are stored and looked up by. */
    public LinkTarget page() {
        return anchor == null ? this : new LinkTarget(space, slug, null);
    }

    /** The form in which a template keeps it: {@code space/slug#anchor}. */
    String encoded() {
        return (space == null ? "" : space + '/') + slug + (anchor == null ? "" : '#' + anchor);
    }

    /** Reads {@link #encoded()} back; null where the text is not of that form. */
    static LinkTarget decoded(String text) {
        int hash = text.indexOf('#');
        String path = hash < 0 ? text : text.substring(0, hash);
        int slash = path.indexOf('/');
        String space = slash < 0 ? null : path.substring(0, slash);
        String slug = path.substring(slash + 1);
        String anchor = hash < 0 ? null : text.substring(hash + 1);
        boolean sound = Slug.isSlug(slug)
                && (space == null || Slug.isSlug(space))
                && (anchor == null || HeadingIds.isId(anchor));
        return sound ? new LinkTarget(space, slug, anchor) : null;
    }
}
