package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.People;
import org.assay.identity.Role;
import org.assay.identity.Roster;
import org.assay.identity.Work;
import org.assay.platform.Moment;
import org.assay.platform.NotFound;

/**
 * A space with its people and pages, inside the server: no test sees another's leftovers. Features' tests have desks of their own
 * that can do more.
 */
public class Desk {

    public final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);
    public final Caller admin = person("ada", true, Set.of());
    public final Caller ana = member("ana", Role.ANALYST);
    public final Caller anton = member("anton", Role.ANALYST);
    public final Caller rana = member("rana", Role.REVIEWER);
    public final Caller rolf = member("rolf", Role.REVIEWER);
    public final Caller reed = member("reed", Role.READER);
    public final Caller sami = person("sami", false, Set.of(new Membership("elsewhere", Role.REVIEWER)));
    public final String space;

    private final Pages pages = CDI.current().select(Pages.class).get();
    private final PageViews views = CDI.current().select(PageViews.class).get();
    private final Pasts pasts = CDI.current().select(Pasts.class).get();
    private final PageLists lists = CDI.current().select(PageLists.class).get();
    private final Drafts drafts = CDI.current().select(Drafts.class).get();

    public Desk() {
        Spaces spaces = CDI.current().select(Spaces.class).get();
        space = Work.as(admin, () -> spaces.create(team, "Space of " + team, team))
                .slug();
    }

    /** Somebody more in the team. */
    public final Caller member(String name, Role... roles) {
        return person(name, false, memberships(roles));
    }

    private static Caller person(String name, boolean admin, Set<Membership> memberships) {
        String unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = CDI.current().select(People.class).get().identify("test", unique, unique, "Dr " + unique);
        CDI.current().select(Roster.class).get().sees(id, memberships);
        return Caller.person(id, unique, "Dr " + unique, true, admin, memberships);
    }

    private Set<Membership> memberships(Role... roles) {
        Set<Membership> memberships = new HashSet<>();
        Arrays.stream(roles).forEach(role -> memberships.add(new Membership(team, role)));
        return memberships;
    }

    /** He has exactly these roles in the team from now on. */
    public Caller becomes(Caller person, Role... roles) {
        Set<Membership> memberships = memberships(roles);
        CDI.current().select(Roster.class).get().sees(person.person(), memberships);
        return Caller.person(person.person(), person.name(), person.displayName(), true, false, memberships);
    }

    /** A page that Ana has written. */
    public SavedRevision page(String title) {
        return page(title, "Text of " + title);
    }

    public SavedRevision page(String title, String body) {
        return page(ana, title, body);
    }

    public SavedRevision page(Caller author, String title, String body) {
        return Work.as(
                author, () -> pages.create(new NewPage(space, "topic", title, body, null, null, List.of(), "first")));
    }

    /** An edit of that very revision. */
    public static PageEdit edit(SavedRevision base, String title, String body) {
        return edit(base, title, body, null);
    }

    /** An edit of that very revision; null leaves the marking as it is. */
    public static PageEdit edit(SavedRevision base, String title, String body, String marking) {
        return new PageEdit(base.hash(), title, body, null, marking, null, "edited");
    }

    public SavedRevision save(Caller author, SavedRevision base, String title, String body) {
        return save(author, base, edit(base, title, body));
    }

    /** Saved, merged where somebody was faster. */
    public SavedRevision save(Caller author, SavedRevision base, PageEdit edit) {
        SaveOutcome outcome = Work.as(author, () -> pages.save(base.page(), edit));
        return outcome instanceof SaveOutcome.Merged merged ? merged.revision() : saved(outcome);
    }

    public SavedRevision restore(Caller author, SavedRevision head, int number) {
        return saved(Work.as(author, () -> pages.restore(head.page(), number, head.hash(), null)));
    }

    public SavedRevision write(SavedRevision page, String body) {
        return saved(save(ana, page, body, null, null, null, "edited"));
    }

    public SavedRevision rename(SavedRevision page, String slug) {
        return saved(save(ana, page, null, null, slug, null, "another name"));
    }

    public SavedRevision retire(SavedRevision page, boolean retired) {
        return saved(save(ana, page, null, null, null, retired, "retired or not"));
    }

    public SaveOutcome mark(Caller author, SavedRevision page, String marking, String summary) {
        return save(author, page, null, marking, null, null, summary);
    }

    /** Saves from the page's latest revision; null leaves a thing as it is. */
    public SaveOutcome save(
            Caller author, SavedRevision page, String body, String marking, String slug, Boolean retired, String why) {
        PageSource now = Work.as(author, () -> views.source(page.page(), ViewChoice.of(Stage.DRAFT)));
        List<UUID> named = "RED".equals(marking) ? List.of(author.person(), rana.person()) : null;
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

    public static SavedRevision saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        return ((SaveOutcome.Saved) outcome).revision();
    }

    /** Publishes the page's latest revision at that instant. */
    public void publish(SavedRevision page, String at) {
        Decision decision = new Decision(UUID.randomUUID(), rana.person(), List.of(rana.person()), Instant.parse(at));
        Work.runAs(rana, () -> drafts.publish(List.of(page.page()), decision));
    }

    public void publish(SavedRevision page) {
        publish(page, "2026-01-02T03:04:05Z");
    }

    public PageAddress at(String slug) {
        return new PageAddress(space, slug);
    }

    public static PageAddress address(SavedRevision page) {
        return new PageAddress(page.space(), page.slug());
    }

    /** What Ana, who works on it, sees of a page's latest revision. */
    public PageDetails draft(SavedRevision page) {
        return Work.as(ana, () -> views.details(page.page(), ViewChoice.of(Stage.DRAFT)));
    }

    public PageView view(Caller caller, String slug) {
        return Work.as(caller, () -> views.view(at(slug), ViewChoice.USUAL));
    }

    /** What stands at an address as of a moment: title and text. */
    public String past(Caller caller, String slug, String moment) {
        PageView view =
                Work.as(caller, () -> pasts.view(at(slug), Moment.of(moment).orElseThrow()));
        return view.page().title() + "\n" + view.html();
    }

    /** A list of all pages of the space that are not retired. */
    public ListQuery everything() {
        return new ListQuery(space, null, null, null, null, 200);
    }

    public List<String> listed(Caller caller, boolean retired) {
        return Work.as(caller, () -> lists.pages(new ListQuery(space, null, null, retired, null, null, 200)))
                .items()
                .stream()
                .map(PageSummary::title)
                .toList();
    }

    public static boolean isThere(Caller caller, Supplier<?> reading) {
        try {
            return Work.as(caller, reading) != null;
        } catch (NotFound e) {
            return false;
        }
    }
}
