package org.assay.document;

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
import org.assay.page.Decision;
import org.assay.page.Drafts;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.page.Spaces;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.NotFound;

/** A space with people who capture documents in it, inside the server. */
final class Archive {

    final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);
    final Caller admin = person("ada", true, Set.of());
    final Caller ana = member("ana", Role.ANALYST);
    final Caller anton = member("anton", Role.ANALYST);
    final Caller rana = member("rana", Role.REVIEWER);
    final Caller reed = member("reed", Role.READER);
    final Caller sami = person("sami", false, Set.of(new Membership("elsewhere", Role.REVIEWER)));
    final String space;

    private final Documents documents = CDI.current().select(Documents.class).get();
    private final CaptureTexts texts = CDI.current().select(CaptureTexts.class).get();
    private final PageViews views = CDI.current().select(PageViews.class).get();

    Archive() {
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

    SavedRevision pasted(String text) {
        return capture(ana, "{}", NewCapture.pasted(text, "https://example.org/a", null));
    }

    SavedRevision capture(Caller person, String facts, NewCapture source) {
        return Work.as(person, () -> documents.capture(document(facts, null), source));
    }

    NewDocument document(String facts, String marking) {
        return new NewDocument(space, "The convoy", "", facts, marking, List.of(), "captured");
    }

    SaveOutcome recapture(Caller person, SavedRevision base, String text) {
        return Work.as(
                person, () -> documents.recapture(base.page(), base.hash(), NewCapture.pasted(text, null, null), null));
    }

    SavedRevision recaptured(SavedRevision base, String text) {
        SaveOutcome outcome = recapture(ana, base, text);
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        return ((SaveOutcome.Saved) outcome).revision();
    }

    void publish(SavedRevision revision) {
        Decision decision = new Decision(
                UUID.randomUUID(), rana.person(), List.of(rana.person()), Instant.parse("2026-01-02T03:04:05Z"));
        Drafts drafts = CDI.current().select(Drafts.class).get();
        Work.runAs(rana, () -> drafts.publish(List.of(revision.page()), decision));
    }

    /** The text of a capture as this caller may read it; null where he may not. */
    String text(Caller caller, SavedRevision document, int capture) {
        return Work.as(caller, () -> texts.text(document.page(), capture)).orElse(null);
    }

    byte[] original(Caller caller, SavedRevision document, int capture) {
        return Work.as(caller, () -> texts.original(document.page(), capture));
    }

    Capture record(Caller caller, SavedRevision document, int capture) {
        return Work.as(caller, () -> texts.record(document.page(), capture));
    }

    DocumentFacts facts(SavedRevision document) {
        PageSource draft = Work.as(ana, () -> views.source(document.page(), ViewChoice.of(Stage.DRAFT)));
        return Document.of(draft.content().facts());
    }

    static boolean isThere(Caller caller, Supplier<?> reading) {
        try {
            return Work.as(caller, reading) != null;
        } catch (NotFound e) {
            return false;
        }
    }
}
