package org.assay.review;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.People;
import org.assay.identity.Role;
import org.assay.identity.Roster;
import org.assay.identity.Work;
import org.assay.page.NewPage;
import org.assay.page.PageEdit;
import org.assay.page.Pages;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.page.Spaces;

/** A desk with a space and people of its own, inside the server: no test sees another's leftovers. */
final class Desk {

    final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);
    final Caller admin = person("ada", true, Set.of());
    final Caller ana = member("ana", Role.ANALYST);
    final Caller anton = member("anton", Role.ANALYST);
    final Caller rana = member("rana", Role.REVIEWER);
    final Caller rolf = member("rolf", Role.REVIEWER);
    final Caller reed = member("reed", Role.READER);
    final Caller sami = person("sami", false, Set.of(new Membership("elsewhere", Role.REVIEWER)));
    final String space;

    private final Pages pages = CDI.current().select(Pages.class).get();
    private final Reviews reviews = CDI.current().select(Reviews.class).get();
    private final ReviewViews views = CDI.current().select(ReviewViews.class).get();

    Desk() {
        Spaces spaces = CDI.current().select(Spaces.class).get();
        space = Work.as(admin, () -> spaces.create(team, "Space of " + team, team))
                .slug();
    }

    Caller member(String name, Role... roles) {
        Set<Membership> memberships = new HashSet<>();
        Arrays.stream(roles).forEach(role -> memberships.add(new Membership(team, role)));
        return person(name, false, memberships);
    }

    private static Caller person(String name, boolean admin, Set<Membership> memberships) {
        String unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        People people = CDI.current().select(People.class).get();
        UUID id = people.identify("test", unique, unique, "Dr " + unique);
        CDI.current().select(Roster.class).get().sees(id, memberships);
        return Caller.person(id, unique, "Dr " + unique, true, admin, memberships);
    }

    /** A page that Ana has written. */
    SavedRevision page(String title) {
        return page(ana, title, "Text of " + title);
    }

    SavedRevision page(Caller author, String title, String body) {
        return Work.as(
                author, () -> pages.create(new NewPage(space, "topic", title, body, null, null, List.of(), "first")));
    }

    SavedRevision save(Caller author, SavedRevision base, String title, String body) {
        return save(author, base, new PageEdit(base.hash(), title, body, null, null, null, "edited"));
    }

    SavedRevision save(Caller author, SavedRevision base, PageEdit edit) {
        SaveOutcome outcome = Work.as(author, () -> pages.save(base.page(), edit));
        if (outcome instanceof SaveOutcome.Saved saved) {
            return saved.revision();
        }
        if (outcome instanceof SaveOutcome.Merged merged) {
            return merged.revision();
        }
        throw new AssertionError("Not saved: " + outcome);
    }

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

    /** He has exactly these roles in the team from now on. */
    Caller becomes(Caller person, Role... roles) {
        Set<Membership> memberships = new HashSet<>();
        Arrays.stream(roles).forEach(role -> memberships.add(new Membership(team, role)));
        CDI.current().select(Roster.class).get().sees(person.person(), memberships);
        return Caller.person(person.person(), person.name(), person.displayName(), true, false, memberships);
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
