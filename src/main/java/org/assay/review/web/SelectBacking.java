package org.assay.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Denied;
import org.assay.page.ListQuery;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Replies;
import org.assay.platform.web.Texts;
import org.assay.review.Act;
import org.assay.review.NewReview;
import org.assay.review.ReviewDetails;
import org.assay.review.ReviewViews;
import org.assay.review.Reviews;

/** Choosing drafts: several of one's own for a new review, or further ones of the space for an open one. */
@Named
@ViewScoped
public class SelectBacking implements Serializable {

    private static final String ADDING = "review.add";

    @Inject
    private PageLists lists;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewViews views;

    @Inject
    private Replies replies;

    @Inject
    private FieldErrors errors;

    @Inject
    private PathParameters path;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private ReviewDetails review;
    private List<PageSummary> drafts;
    private final Map<String, Boolean> chosen = new HashMap<>();
    private String title = "";

    /** Called before the view is rendered, each time. */
    public void open() {
        if (drafts == null) {
            look();
        }
    }

    private void look() {
        review = path.getRoute().equals(ADDING) ? views.details(path.uuid("id")) : null;
        drafts = lists.reviewable(review == null ? null : review.space(), ListQuery.MAX_LIMIT);
    }

    public void send() {
        List<NewReview.Seen> seen = drafts.stream()
                .filter(draft -> Boolean.TRUE.equals(chosen.get(draft.id().toString())))
                .map(draft -> new NewReview.Seen(draft.id(), draft.number()))
                .toList();
        try {
            if (review == null) {
                UUID id = reviews.open(new NewReview(title, seen));
                replies.leave(to.review(id), text.get("review.said.asked"));
            } else {
                reviews.add(review.id(), seen);
                replies.leave(to.review(review.id()), text.get("review.said.added"));
            }
        } catch (Invalid invalid) {
            errors.show(invalid, "select", "review.field.");
        } catch (Denied denied) {
            replies.stay(denied.getMessage());
        } catch (Clash clash) {
            replies.stay(clash.getMessage());
            look();
        }
    }

    /** The review that they go into; null for a new one. */
    public ReviewDetails getReview() {
        return review;
    }

    /** Why the caller cannot put anything into the review; null if he can, or where it is a new one. */
    public String getWhyNot() {
        return review == null || review.can(Act.CHANGE)
                ? null
                : review.objections().get(Act.CHANGE).message();
    }

    /** What can be chosen. */
    public List<PageSummary> getDrafts() {
        return drafts;
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return drafts.size() == ListQuery.MAX_LIMIT;
    }

    /** Which are chosen, by the page's id as text. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
