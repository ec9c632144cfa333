package org.assay.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.assay.access.Denied;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.Malformed;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Replies;
import org.assay.platform.web.Texts;
import org.assay.review.Act;
import org.assay.review.NewVote;
import org.assay.review.Objection;
import org.assay.review.ReviewDetails;
import org.assay.review.ReviewViews;
import org.assay.review.ReviewedPage;
import org.assay.review.Reviews;
import org.assay.review.Verdict;

/**
 * A review, and what its reader does to it.
 *
 * <p>What he does names the hash of what he was shown. If that is no longer how things are, he is told so and shown how they
 * are now, and what he has typed is still there.
 */
@Named
@ViewScoped
public class ReviewBacking implements Serializable {

    /** Comparisons that are shown at once. */
    private static final int PART = 5;

    private static final String FORM = "decide";

    @Inject
    private ReviewViews views;

    @Inject
    private Reviews reviews;

    @Inject
    private Comparisons comparisons;

    @Inject
    private Replies replies;

    @Inject
    private FieldErrors errors;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private ReviewDetails review;
    private int part = 1;
    private String hash = "";
    private String comment = "";

    /** Made anew for each showing: kept in the session they would be large. */
    private transient List<ComparedPage> compared;

    /** Called before the view is rendered, each time. */
    public void open() {
        if (review == null) {
            look();
            part = part(request.getParameter("part"));
        }
        int first = (part - 1) * PART;
        List<ReviewedPage> pages = review.pages();
        compared = comparisons.of(pages.subList(first, Math.min(first + PART, pages.size())));
    }

    public void approve() {
        vote(Verdict.APPROVE, "review.said.approved");
    }

    public void requestChanges() {
        vote(Verdict.REQUEST_CHANGES, "review.said.requested");
    }

    public void publish() {
        act(() -> reviews.publish(review.id(), hash), "review.said.published");
    }

    public void reject() {
        act(() -> reviews.reject(review.id(), comment), "review.said.rejected");
    }

    public void withdraw() {
        act(() -> reviews.withdraw(review.id()), "review.said.withdrawn");
    }

    private void vote(Verdict verdict, String message) {
        act(() -> reviews.vote(review.id(), new NewVote(hash, verdict.label(), comment)), message);
    }

    private void act(Runnable act, String message) {
        try {
            act.run();
            replies.leave(to.review(review.id()), text.get(message));
        } catch (Invalid invalid) {
            errors.show(invalid, FORM, "review.field.");
        } catch (Denied denied) {
            replies.stay(denied.getMessage());
        } catch (Clash clash) {
            replies.stay(clash.getMessage());
            look();
        }
    }

    private void look() {
        review = views.details(path.uuid("id"));
        hash = review.hash();
    }

    private int part(String parameter) {
        if (parameter == null) {
            return 1;
        }
        if (!parameter.matches("[1-9][0-9]?") || Integer.parseInt(parameter) > getParts()) {
            throw new Malformed("part", "malformed", "must be the number of a part of the pages");
        }
        return Integer.parseInt(parameter);
    }

    public ReviewDetails getReview() {
        return review;
    }

    /** The pages of this part, each with what would change. */
    public List<ComparedPage> getCompared() {
        return compared;
    }

    /** In how many parts the pages are shown. */
    public int getParts() {
        return (review.pages().size() + PART - 1) / PART;
    }

    public int getPart() {
        return part;
    }

    /** Address of the part before; null at the beginning. */
    public String getPrevious() {
        return part == 1 ? null : to.review(review.id()) + "?part=" + (part - 1);
    }

    /** Address of the part after; null at the end. */
    public String getNext() {
        return part == getParts() ? null : to.review(review.id()) + "?part=" + (part + 1);
    }

    /** Why the caller cannot do it now; null if he can. */
    public String why(String act) {
        Objection objection = review.objections().get(Act.valueOf(act));
        return objection == null ? null : objection.message();
    }

    /** The same, but null where that was said of approving already. */
    public String whyElse(String act) {
        String why = why(act);
        return why != null && why.equals(why(Act.APPROVE.name())) ? null : why;
    }

    /** Why the caller cannot publish now; what is missing stands beside and is not repeated. */
    public String getWhyNotPublish() {
        Objection objection = review.objections().get(Act.PUBLISH);
        boolean incomplete = objection != null && objection.code().equals("not-approved");
        return incomplete ? text.get("review.publish.missing") : why(Act.PUBLISH.name());
    }

    /** Whether anything that the caller can do takes a comment. */
    public boolean isCommenting() {
        return review.can(Act.APPROVE) || review.can(Act.REQUEST_CHANGES) || review.can(Act.REJECT);
    }

    /** Hash of what was shown; travels with the form. */
    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
