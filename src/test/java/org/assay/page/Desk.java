package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.People;
import org.assay.identity.Role;
import org.assay.identity.Work;
import org.assay.platform.Moment;
import org.assay.platform.NotFound;

/** A space with its people, inside the server: no test sees another's leftovers. */
final class Desk {

    final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);
    final Caller admin = person("admin", true, Set.of());
    final Caller analyst = member("analyst", Role.ANALYST);
    final Caller colleague = member("colleague", Role.ANALYST);
    final Caller reviewer = member("reviewer", Role.REVIEWER);
    final Caller reader = member("reader", Role.READER);
    final Caller stranger = person("stranger", false, Set.of(new Membership("elsewhere", Role.REVIEWER)));
    final String space;

    private final Pages pages = CDI.current().select(Pages.class).get();
    private final PageViews views = CDI.current().select(PageViews.class).get();
    private final Pasts pasts = CDI.current().select(Pasts.class).get();
    private final PageLists lists = CDI.current().select(PageLists.class).get();
    private final Drafts drafts = CDI.current().select(Drafts.class).get();

    Desk() {
        Spaces spaces = CDI.current().select(Spaces.class).get();
        space = Work.as(admin, () -> spaces.create(team, "Space of " + team, team))
                .slug();
    }

    private Caller member(String name, Role role) {
        return person(name, false, Set.of(new Membership(team, role)));
    }

    private static Caller person(String name, boolean admin, Set<Membership> memberships) {
        String unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = CDI.current().select(People.class).get().identify("test", unique, unique, "Dr " + unique);
        return Caller.person(id, unique, "Dr " + unique, true, admin, memberships);
    }

    SavedRevision page(String title, String body) {
        return Work.as(
                analyst, () -> pages.create(new NewPage(space, "topic", title, body, null, null, List.of(), "first")));
    }

    SavedRevision write(SavedRevision page, String body) {
        return saved(save(analyst, page, body, null, null, null, "edited"));
    }

    SavedRevision rename(SavedRevision page, String slug) {
        return saved(save(analyst, page, null, null, slug, null, "another name"));
    }

    SavedRevision retire(SavedRevision page, boolean retired) {
        return saved(save(analyst, page, null, null, null, retired, "retired or not"));
    }

    SaveOutcome mark(Caller author, SavedRevision page, String marking, String summary) {
        return save(author, page, null, marking, null, null, summary);
    }

    /** Saves from the page's latest revision; null leaves a thing as it is. */
    SaveOutcome save(
            Caller author, SavedRevision page, String body, String marking, String slug, Boolean retired, String why) {
        PageSource now = Work.as(author, () -> views.source(page.page(), ViewChoice.of(Stage.DRAFT)));
        List<UUID> named = "RED".equals(marking) ? List.of(author.person(), reviewer.person()) : null;
        PageEdit edit = new PageEdit(
                now.page().hash(),
                now.content().title(),
                body == null ? now.content().body() : body,
                null,
                marking,
                named,
                slug,
                retired,
                why);
        return Work.as(author, () -> pages.save(page.page(), edit));
    }

    static SavedRevision saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        return ((SaveOutcome.Saved) outcome).revision();
    }

    /** Publishes the page's latest revision at that instant. */
    void publish(SavedRevision page, String at) {
        Decision decision =
                new Decision(UUID.randomUUID(), reviewer.person(), List.of(reviewer.person()), Instant.parse(at));
        Work.runAs(reviewer, () -> drafts.publish(List.of(page.page()), decision));
    }

    void publish(SavedRevision page) {
        publish(page, "2026-01-02T03:04:05Z");
    }

    PageAddress at(String slug) {
        return new PageAddress(space, slug);
    }

    PageView view(Caller caller, String slug) {
        return Work.as(caller, () -> views.view(at(slug), ViewChoice.USUAL));
    }

    /** What stands at an address as of a moment: title and text. */
    String past(Caller caller, String slug, String moment) {
        PageView view =
                Work.as(caller, () -> pasts.view(at(slug), Moment.of(moment).orElseThrow()));
        return view.page().title() + "\n" + view.html();
    }

    List<String> listed(Caller caller, boolean retired) {
        return Work.as(caller, () -> lists.pages(new ListQuery(space, null, null, retired, null, null, 200)))
                .items()
                .stream()
                .map(PageSummary::title)
                .toList();
    }

    static boolean isThere(Caller caller, Supplier<?> reading) {
        try {
            return Work.as(caller, reading) != null;
        } catch (NotFound e) {
            return false;
        }
    }
}
