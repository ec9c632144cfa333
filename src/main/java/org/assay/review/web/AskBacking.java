package org.assay.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.assay.access.Denied;
import org.assay.page.PageDetails;
import org.assay.page.PageViews;
import org.assay.page.RevisionComparison;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.page.web.AddressedPage;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.Texts;
import org.assay.review.NewReview;
import org.assay.review.Reviews;

/** Asking for a review of one page's draft, with what readers would see change. */
@Named
@ViewScoped
public class AskBacking implements Serializable {

    @Inject
    private PageViews views;

    @Inject
    private Reviews reviews;

    @Inject
    private Comparisons comparisons;

    @Inject
    private Replies replies;

    @Inject
    private FieldErrors errors;

    @Inject
    private AddressedPage addressed;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private PageDetails page;
    private String title;

    /** Made anew for each showing: kept in the session it would be large. */
    private transient RevisionComparison comparison;

    /** Called before the view is rendered, each time. */
    public void open() {
        if (page == null) {
            look();
        }
        if (page == null) {
            return; // The browser is being sent to the page's present address.
        }
        comparison = isAskable() ? comparisons.of(page.id(), page.approved(), page.number()) : null;
    }

    public void ask() {
        try {
            UUID review = reviews.open(new NewReview(title, List.of(new NewReview.Seen(page.id(), page.number()))));
            replies.leave(to.review(review), text.get("review.said.asked"));
        } catch (Invalid invalid) {
            errors.show(invalid, "ask", "review.field.");
        } catch (Denied denied) {
            replies.stay(denied.getMessage());
        } catch (Clash clash) {
            replies.stay(clash.getMessage());
            look();
        }
    }

    private void look() {
        page = addressed.read(address -> views.details(address, ViewChoice.of(Stage.DRAFT)));
        if (page != null && title == null) {
            title = page.title();
        }
    }

    /** Whether there is something to review that is not under review. */
    public boolean isAskable() {
        return page.draftAhead() && page.openReview() == null;
    }

    /** The page with its latest revision. */
    public PageDetails getPage() {
        return page;
    }

    /** From what is approved, or from nothing, to the draft; null where the revision is hidden. */
    public RevisionComparison getComparison() {
        return comparison;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
