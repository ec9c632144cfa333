package org.assay.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.assay.platform.web.Texts;

/** The titles of pages that documents refer to, as far as the caller may know them. */
@ApplicationScoped
class PageNames {

    @Inject
    private PageLists pages;

    @Inject
    private Texts text;

    /** The page of that id; null where there is no id. One that the caller may not see keeps its id and has no title. */
    PageName of(String id) {
        if (id.isEmpty()) {
            return null;
        }
        UUID page = UUID.fromString(id);
        return pages.named(List.of(page)).stream()
                .findFirst()
                .map(found -> new PageName(page, found.title()))
                .orElseGet(() -> new PageName(page, text.get("page.reference.hidden")));
    }

    /** Those of the pages that the caller sees. */
    Map<UUID, PageSummary> seen(Collection<UUID> ids) {
        Map<UUID, PageSummary> seen = new HashMap<>();
        if (!ids.isEmpty()) {
            pages.named(ids).forEach(page -> seen.put(page.id(), page));
        }
        return seen;
    }
}
