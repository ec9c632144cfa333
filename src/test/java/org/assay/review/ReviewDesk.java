package org.assay.review;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.identity.Roster;
import org.assay.identity.Work;
import org.assay.page.Desk;
import org.assay.page.SavedRevision;

/** A desk where pages are reviewed. */
final class ReviewDesk extends Desk {

    private final Reviews reviews = CDI.current().select(Reviews.class).get();
    private final ReviewViews views = CDI.current().select(ReviewViews.class).get();

    /** Asks for a review of the pages as saved. */
    UUID ask(Caller opener, SavedRevision... saved) {
        List<NewReview.Seen> seen = Arrays.stream(saved)
                .map(page -> new NewReview.Seen(page.page(), page.number()))
                .toList();
        return Work.as(opener, () -> reviews.open(new NewReview("Please look", seen)));
    }

    ReviewDetails details(Caller caller, UUID review) {
        return Work.as(caller, () -> views.details(review));
    }

    /** What an insider is told that its hash is. */
    String hash(UUID review) {
        return details(rana, review).hash();
    }

    void approve(Caller voter, UUID review) {
        vote(voter, review, details(voter, review).hash(), "approve", "Fine.");
    }

    void requestChanges(Caller voter, UUID review) {
        vote(voter, review, details(voter, review).hash(), "request-changes", "Not yet.");
    }

    void vote(Caller voter, UUID review, String hash, String vote, String comment) {
        Work.runAs(voter, () -> reviews.vote(review, new NewVote(hash, vote, comment, Map.of())));
    }

    /** A reviewer of the team becomes one of another team besides. */
    void joins(Caller person, String other) {
        CDI.current()
                .select(Roster.class)
                .get()
                .sees(
                        person.person(),
                        Set.of(new Membership(team, Role.REVIEWER), new Membership(other, Role.REVIEWER)));
    }

    /** An admin makes a rule for the space. */
    void rule(NewRule rule) {
        ReviewRules rules = CDI.current().select(ReviewRules.class).get();
        Work.as(admin, () -> rules.make(space, rule));
    }

    /** So many approvals by any reviewers of the team. */
    void needs(int approvals) {
        rule(new NewRule(approvals, null, null, null, false));
    }

    void publish(Caller publisher, UUID review) {
        String hash = details(publisher, review).hash();
        Work.runAs(publisher, () -> reviews.publish(review, hash));
    }

    void reject(Caller reviewer, UUID review) {
        Work.runAs(reviewer, () -> reviews.reject(review, "No use."));
    }

    void withdraw(Caller opener, UUID review) {
        Work.runAs(opener, () -> reviews.withdraw(review));
    }
}
