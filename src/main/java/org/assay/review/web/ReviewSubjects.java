package org.assay.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assay.audit.Subject;
import org.assay.audit.Subjects;
import org.assay.platform.web.Addresses;
import org.assay.review.ReviewLists;

/** Names reviews in the record. */
@ApplicationScoped
class ReviewSubjects implements Subjects {

    @Inject
    private ReviewLists reviews;

    @Inject
    private Addresses to;

    @Override
    public Map<UUID, Subject> visible(Collection<UUID> ids) {
        Map<UUID, Subject> found = new HashMap<>();
        reviews.titles(ids).forEach((id, title) -> found.put(id, new Subject(title, to.review(id))));
        return found;
    }
}
