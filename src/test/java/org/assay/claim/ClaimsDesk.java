package org.assay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.actor.Actors;
import org.assay.document.Documents;
import org.assay.document.NewCapture;
import org.assay.document.NewDocument;
import org.assay.facts.Quote;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.People;
import org.assay.identity.Role;
import org.assay.identity.Work;
import org.assay.page.CanonicalJson;
import org.assay.page.Decision;
import org.assay.page.Drafts;
import org.assay.page.NewPage;
import org.assay.page.PageEdit;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.RevisionId;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.page.Spaces;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.Invalid;
import org.assay.platform.Violation;
import org.assay.tradecraft.ActorKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A space with its people, a document and two actors, inside the server: no test sees another's leftovers. */
public final class ClaimsDesk {

    static final String TEXT =
            """
            The committee met on Tuesday. Its spokesman said that help came from the air.

            “Nobody was invited,” the minister said. “Nobody will be. The sky is ours.”

            Help came from the air, a witness said later. The minister's office did not answer.
            """;

    /** Words of the text: the spokesman's, the minister's within quotation marks, and a witness's. */
    public static final String SAID = "help came from the air";

    public static final String QUOTED = "Nobody will be.";
    public static final String AGAIN = "Help came from the air";

    final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);
    public final Caller admin = person("admin", true, Set.of());
    public final Caller analyst = member("analyst", Role.ANALYST);
    final Caller reviewer = member("reviewer", Role.REVIEWER);
    public final Caller reader = member("reader", Role.READER);
    public final Caller stranger = person("stranger", false, Set.of(new Membership("elsewhere", Role.REVIEWER)));
    public final String space;
    public final SavedRevision document;
    public final UUID spokesman;
    public final UUID minister;
    public final UUID author;

    final Pages pages = CDI.current().select(Pages.class).get();
    final PageViews views = CDI.current().select(PageViews.class).get();
    final Drafts drafts = CDI.current().select(Drafts.class).get();

    public ClaimsDesk() {
        Spaces spaces = CDI.current().select(Spaces.class).get();
        space = Work.as(admin, () -> spaces.create(team, "Space of " + team, team))
                .slug();
        author = actor("The author " + team);
        spokesman = actor("The spokesman " + team);
        minister = actor("The minister " + team);
        document = document(null);
    }

    SavedRevision document(String marking) {
        Documents documents = CDI.current().select(Documents.class).get();
        return Work.as(
                analyst,
                () -> documents.capture(
                        new NewDocument(
                                space,
                                "News",
                                "",
                                "{\"author\":\"" + author + "\"}",
                                marking,
                                "RED".equals(marking) ? List.of(analyst.person(), reviewer.person()) : List.of(),
                                null),
                        NewCapture.pasted(TEXT, null, null)));
    }

    public UUID actor(String name) {
        Actors actors = CDI.current().select(Actors.class).get();
        return Work.as(analyst, () -> actors.named(space, name, ActorKind.PERSON))
                .page();
    }

    private Caller member(String name, Role role) {
        return person(name, false, Set.of(new Membership(team, role)));
    }

    /** Somebody who reads here and is an analyst there. */
    Caller readerAnd(ClaimsDesk other) {
        return person(
                "between", false, Set.of(new Membership(team, Role.READER), new Membership(other.team, Role.ANALYST)));
    }

    private static Caller person(String name, boolean admin, Set<Membership> memberships) {
        String unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = CDI.current().select(People.class).get().identify("test", unique, unique, "Dr " + unique);
        return Caller.person(id, unique, "Dr " + unique, true, admin, memberships);
    }

    /** Facts of a claim that quotes these words, to be changed field by field. */
    public Map<String, String> facts(String exact, UUID speaker) {
        return facts(document.page(), exact, speaker);
    }

    Map<String, String> facts(UUID of, String exact, UUID speaker) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("modality", "\"assertion\"");
        facts.put("polarity", "\"affirm\"");
        facts.put("form", "\"indirect-quote\"");
        facts.put("speaker", quoted(speaker));
        facts.put(
                "chain",
                speaker.equals(author)
                        ? "[" + quoted(author) + "]"
                        : "[" + quoted(speaker) + "," + quoted(author) + "]");
        facts.put("reporter", quoted(author));
        facts.put("reliability", "\"F\"");
        facts.put("credibility", "\"6\"");
        facts.put("quote", quote(of, exact).write().toString());
        return facts;
    }

    static Quote quote(UUID document, String exact) {
        int at = TEXT.indexOf(exact);
        return Quoting.of(document, 1, TEXT, at, at + exact.length());
    }

    public static String quoted(Object text) {
        return "\"" + text + "\"";
    }

    /** A relation of the analyst's, as JSON. */
    public String relation(String type, UUID to) {
        return relation(type, to, analyst);
    }

    String relation(String type, UUID to, Caller by) {
        return """
                {"type":"%s","to":"%s","strength":"full","rationale":"One says no where the other says yes","by":"%s","at":"2026-01-02T03:04:05Z"}"""
                .formatted(type, to, by.person());
    }

    public SavedRevision claim(String proposition, Map<String, String> facts) {
        return claim(analyst, proposition, facts, null, null);
    }

    SavedRevision claim(Caller by, String proposition, Map<String, String> facts, String marking, String summary) {
        return Work.as(
                by,
                () -> pages.create(new NewPage(
                        space, "claim", proposition, "", CanonicalJson.ofFields(facts), marking, null, summary)));
    }

    public SavedRevision claim(String proposition, String exact, UUID speaker) {
        return claim(proposition, facts(exact, speaker));
    }

    public SavedRevision origin(String name, String facts) {
        return Work.as(
                analyst, () -> pages.create(new NewPage(space, "origin", name, "", facts, null, List.of(), null)));
    }

    /** The latest revision of a page, as somebody sees it who begins to change it. */
    public RevisionId latest(UUID page) {
        return Work.as(analyst, () -> views.details(page, ViewChoice.of(Stage.DRAFT)))
                .revision();
    }

    /** Changes fields of the facts of a page's draft; null takes one away. */
    SaveOutcome change(UUID page, String field, String json) {
        return change(analyst, page, field, json, null, null);
    }

    SaveOutcome change(Caller by, UUID page, String field, String json, String marking, String summary) {
        PageSource now = Work.as(by, () -> views.source(page, ViewChoice.of(Stage.DRAFT)));
        Map<String, String> facts = CanonicalJson.fields(now.content().facts());
        if (json == null) {
            facts.remove(field);
        } else {
            facts.put(field, json);
        }
        return Work.as(
                by,
                () -> pages.save(
                        page,
                        new PageEdit(
                                now.page().hash(),
                                now.content().title(),
                                now.content().body(),
                                CanonicalJson.ofFields(facts),
                                marking,
                                null,
                                summary)));
    }

    static SavedRevision saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        return ((SaveOutcome.Saved) outcome).revision();
    }

    /** Refused for this fault of that field, and perhaps for others. */
    static void refused(ThrowingCallable act, String field, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                .extracting(Violation::field, Violation::code)
                .contains(tuple(field, code)));
    }

    public void publish(UUID... ids) {
        Decision decision = new Decision(
                UUID.randomUUID(),
                reviewer.person(),
                List.of(reviewer.person()),
                Instant.parse("2026-01-02T03:04:05Z"));
        Work.runAs(reviewer, () -> drafts.publish(List.of(ids), decision));
    }
}
