package org.assay.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.access.Denied;
import org.assay.discussion.web.ComposeBacking;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Replies;
import org.assay.platform.web.Texts;
import org.assay.review.Act;
import org.assay.review.NewVote;
import org.assay.review.Objection;
import org.assay.review.PageChange;
import org.assay.review.ReviewDetails;
import org.assay.review.ReviewViews;
import org.assay.review.Reviews;
import org.assay.review.Since;
import org.assay.review.Verdict;
import org.assay.tradecraft.Finding;
import org.assay.tradecraft.Standard;

/**
 * A review, and what its reader does to it.
 *
 * <p>What he does names the hash of what he was shown. If that is no longer how things are, he is told so and shown how they
 * are now, and what he has typed is still there.
 */
@Named
@ViewScoped
public class ReviewBacking implements Serializable {

    /** Comparisons that come with the screen; the others come when they are opened. */
    private static final int FEW = 3;

    private static final String FORM = "decide";

    @Inject
    private ReviewViews views;

    @Inject
    private Reviews reviews;

    @Inject
    private Comparisons comparisons;

    @Inject
    private ComposeBacking compose;

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
    private Since since;
    private String hash = "";
    private String comment = "";
    private final Map<String, String> findings = new TreeMap<>();

    /** Made anew for each showing: kept in the session they would be large. */
    private transient List<ComparedPage> compared;

    /** Called before the view is rendered, each time. */
    public void open() {
        if (review == null) {
            since = Sinces.of(request);
            look();
        }
        compose.open();
        compared = comparisons.of(review.changes(), FEW, compose.page());
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
        act(() -> reviews.vote(review.id(), new NewVote(hash, verdict.label(), comment, judged())), message);
    }

    private Map<String, String> judged() {
        Map<String, String> judged = new TreeMap<>(findings);
        judged.values().removeIf(finding -> finding == null || finding.isEmpty());
        return judged;
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
        review = views.details(path.uuid("id"), since);
        hash = review.hash();
    }

    public ReviewDetails getReview() {
        return review;
    }

    /** The pages, the first few with what differs. */
    public List<ComparedPage> getCompared() {
        return compared;
    }

    /** Whether the pages are compared with what the caller saw when he voted. */
    public boolean isVote() {
        return since == Since.VOTE;
    }

    /** Address of this screen with the pages compared with what he saw when he voted. */
    public String getSinceVote() {
        return to.review(review.id()) + "?since=" + Since.VOTE.label();
    }

    /** Address of one page's comparison alone. */
    public String part(PageChange change) {
        return to.compared(review.id(), change.id()) + "?since=" + since.label();
    }

    /** All standards of tradecraft. */
    public List<Standard> getStandards() {
        return List.of(Standard.values());
    }

    /** How well a standard can be met. */
    public List<Finding> getScale() {
        return List.of(Finding.values());
    }

    /** Labels of findings by labels of standards, as chosen; empty where not judged. */
    public Map<String, String> getFindings() {
        return findings;
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

    /** Whether the caller can vote. */
    public boolean isJudging() {
        return review.can(Act.APPROVE) || review.can(Act.REQUEST_CHANGES);
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
