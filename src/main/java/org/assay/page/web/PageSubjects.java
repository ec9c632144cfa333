package org.assay.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assay.audit.Subject;
import org.assay.audit.Subjects;
import org.assay.page.PageLists;
import org.assay.page.Spaces;
import org.assay.platform.web.Addresses;

/** Names pages and spaces in the record. */
@ApplicationScoped
class PageSubjects implements Subjects {

    @Inject
    private PageLists pages;

    @Inject
    private Spaces spaces;

    @Inject
    private Addresses to;

    @Override
    public Map<UUID, Subject> visible(Collection<UUID> ids) {
        Map<UUID, Subject> found = new HashMap<>();
        pages.named(ids)
                .forEach(page -> found.put(page.id(), new Subject(page.title(), to.page(page.space(), page.slug()))));
        spaces.all().stream()
                .filter(space -> ids.contains(space.id()))
                .forEach(space -> found.put(space.id(), new Subject(space.title(), to.space(space.slug()))));
        return found;
    }
}
