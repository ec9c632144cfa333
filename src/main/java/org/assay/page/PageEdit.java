package org.assay.page;

import java.util.List;
import java.util.UUID;

/**
 * What is sent to save a page; nothing in it has been checked yet. A null facts, marking, named, slug or retired leaves it as
 * in the base.
 *
 * @param base hash of the revision that the author started from
 * @param marking label of the marking
 * @param slug the page's name in addresses, which it has from the next publication on
 * @param retired whether the page is retired from the next publication on
 */
public record PageEdit(
        String base,
        String title,
        String body,
        String facts,
        String marking,
        List<UUID> named,
        String slug,
        Boolean retired,
        String summary) {

    /** An edit that leaves name and retirement as in the base. */
    public PageEdit(
            String base, String title, String body, String facts, String marking, List<UUID> named, String summary) {
        this(base, title, body, facts, marking, named, null, null, summary);
    }
}
