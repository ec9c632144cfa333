package org.assay.page;

import java.io.Serializable;

/**
 * Where a page stands.
 *
 * @param space the space's slug
 * @param slug the page's slug
 */
public record PageAddress(String space, String slug) implements Serializable {

    /** The path: {@code /wiki/iraq-desk/dunford-visit}. */
    public String path() {
        return "/wiki/" + space + "/" + slug;
    }
}
