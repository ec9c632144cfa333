package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.page.PageAddress;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;

/** Titles and addresses of the pages that facts speak of, as far as the caller sees them. */
@ApplicationScoped
class Names {

    @Inject
    private PageLists pages;

    /** The pages by id; those that the caller may not see without a title. */
    Map<UUID, Named> of(Collection<UUID> ids) {
        Map<UUID, PageSummary> seen =
                pages.named(ids).stream().collect(Collectors.toMap(PageSummary::id, Function.identity()));
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> {
            PageSummary page = seen.get(id);
            return page == null
                    ? new Named(id, null, null)
                    : new Named(id, page.title(), new PageAddress(page.space(), page.slug()));
        }));
    }
}
