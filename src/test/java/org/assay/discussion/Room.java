package org.assay.discussion;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.People;
import org.assay.identity.Role;
import org.assay.identity.Work;
import org.assay.page.NewPage;
import org.assay.page.PageEdit;
import org.assay.page.Pages;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.page.Spaces;

/** A space and people of its own, inside the server, and what they say there. */
final class Room {

    final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);
    final Caller admin = person("ada", true, Set.of());
    final Caller ana = member("ana", Role.ANALYST);
    final Caller anton = member("anton", Role.ANALYST);
    final Caller rana = member("rana", Role.REVIEWER);
    final Caller reed = member("reed", Role.READER);
    final Caller sami = person("sami", false, Set.of(new Membership("elsewhere", Role.REVIEWER)));
    final String space;

    private final Pages pages = CDI.current().select(Pages.class).get();
    private final Threads threads = CDI.current().select(Threads.class).get();
    private final ThreadLists lists = CDI.current().select(ThreadLists.class).get();

    Room() {
        Spaces spaces = CDI.current().select(Spaces.class).get();
        space = Work.as(admin, () -> spaces.create(team, "Space of " + team, team))
                .slug();
    }

    private Caller member(String name, Role... roles) {
        Set<Membership> memberships = new HashSet<>();
        Arrays.stream(roles).forEach(role -> memberships.add(new Membership(team, role)));
        return person(name, false, memberships);
    }

    private static Caller person(String name, boolean admin, Set<Membership> memberships) {
        String unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        People people = CDI.current().select(People.class).get();
        UUID id = people.identify("test", unique, unique, "Dr " + unique);
        return Caller.person(id, unique, "Dr " + unique, true, admin, memberships);
    }

    SavedRevision page(String body) {
        return Work.as(
                ana, () -> pages.create(new NewPage(space, "topic", "Page", body, null, null, List.of(), "first")));
    }

    SavedRevision save(Caller author, SavedRevision base, String body) {
        return save(author, base, body, null, null);
    }

    SavedRevision save(Caller author, SavedRevision base, String body, String marking, List<UUID> named) {
        PageEdit edit = new PageEdit(base.hash(), "Page", body, null, marking, named, "edited");
        return saved(Work.as(author, () -> pages.save(base.page(), edit)));
    }

    SavedRevision restore(Caller author, SavedRevision head, int number) {
        return saved(Work.as(author, () -> pages.restore(head.page(), number, head.hash(), null)));
    }

    private static SavedRevision saved(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved saved) {
            return saved.revision();
        }
        if (outcome instanceof SaveOutcome.Merged merged) {
            return merged.revision();
        }
        throw new AssertionError("Not saved: " + outcome);
    }

    UUID onLine(Caller opener, SavedRevision revision, int line) {
        return open(opener, revision, new NewThread(revision.number(), line, null, null, "Who says so?"));
    }

    UUID onField(Caller opener, SavedRevision revision, String field) {
        return open(opener, revision, new NewThread(revision.number(), null, null, field, "Why this one?"));
    }

    UUID onPage(Caller opener, SavedRevision revision) {
        return open(opener, revision, new NewThread(revision.number(), null, null, null, "Is this needed?"));
    }

    UUID open(Caller opener, SavedRevision revision, NewThread thread) {
        return Work.as(opener, () -> threads.open(revision.page(), thread));
    }

    int say(Caller person, UUID thread, String text) {
        return Work.as(person, () -> threads.comment(thread, NewComment.of(text)));
    }

    int correct(Caller person, UUID thread, int number, String text) {
        return Work.as(person, () -> threads.comment(thread, new NewComment(text, number)));
    }

    int resolve(Caller person, UUID thread) {
        return Work.as(person, () -> threads.resolve(thread, NewComment.of("")));
    }

    int reopen(Caller person, UUID thread) {
        return Work.as(person, () -> threads.reopen(thread, NewComment.of(null)));
    }

    ThreadDetails details(Caller person, UUID thread) {
        return Work.as(person, () -> lists.details(thread));
    }

    List<ThreadDetails> list(Caller person, SavedRevision page) {
        return Work.as(person, () -> lists.ofPage(page.page(), new ThreadQuery(null, null, 200)))
                .items();
    }
}
