package org.assay.page.web;

import org.assay.page.PageDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where else the page is.
 *
 * @param self the page here
 * @param revisions its revisions here
 * @param screen the page for people
 */
@Schema(name = "PageLinks")
public record PageLinks(String self, String revisions, String screen) {

    static PageLinks of(PageDetails page) {
        String self = "/api/v1/pages/" + page.id();
        return new PageLinks(self, self + "/revisions", page.address());
    }
}
