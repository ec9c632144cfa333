package org.assay.page;

import java.io.Serializable;
import org.assay.markup.LinkTarget;

/**
 * Where a page stands.
 *
 * @param space the space's slug
 * @param slug the page's slug
 */
public record PageAddress(String space, String slug) implements Serializable {

    /**
     * What a link points at.
     *
     * @param space the slug of the space that targets without one mean
     */
    static PageAddress of(String space, LinkTarget target) {
        return new PageAddress(target.space() == null ? space : target.space(), target.slug());
    }

    /** The path: {@code /wiki/iraq-desk/dunford-visit}. */
    public String path() {
        return "/wiki/" + space + "/" + slug;
    }
}
