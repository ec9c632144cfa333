package org.assay.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Denied;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.People;
import org.assay.identity.Role;
import org.assay.identity.Work;
import org.assay.page.Decision;
import org.assay.page.Drafts;
import org.assay.page.NewPage;
import org.assay.page.PageEdit;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.Rebuild;
import org.assay.page.RevisionId;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.page.Spaces;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.Violation;
import org.assay.stack.BuiltWar;
import org.assay.tradecraft.ActorKind;
import org.assay.tradecraft.Reliability;
import org.assay.tradecraft.Verdict;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Actors through the services, on PostgreSQL: who finds whom, what may be stated, who stands for whom. */
@ExtendWith(ArquillianExtension.class)
class ActorsIT {

    private static final String PERSON = "{\"actorKind\":\"person\"}";

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private Drafts drafts;

    @Inject
    private Rebuild rebuild;

    @Inject
    private Spaces spaces;

    @Inject
    private People people;

    @Inject
    private Actors actors;

    @Inject
    private ActorViews actorViews;

    @Inject
    private ActorRelations relations;

    @Inject
    private Identities identities;

    private String team;
    private String space;
    private String name;
    private Caller admin;
    private Caller analyst;
    private Caller reviewer;
    private Caller reader;
    private Caller stranger;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    /** A space, people and a name of their own for every test. */
    @BeforeEach
    void a_space_with_its_team() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        team = "team-" + unique;
        name = "Zaid" + unique;
        admin = person("admin", true, Set.of());
        analyst = person("analyst", false, Set.of(new Membership(team, Role.ANALYST)));
        reviewer = person("reviewer", false, Set.of(new Membership(team, Role.REVIEWER)));
        reader = person("reader", false, Set.of(new Membership(team, Role.READER)));
        stranger = person("stranger", false, Set.of(new Membership("elsewhere", Role.ANALYST)));
        space = Work.as(admin, () -> spaces.create(team, "Space of " + team, team))
                .slug();
    }

    @Test
    void S11_completion_finds_what_the_caller_may_see_and_nothing_else() {
        SavedRevision draft = actor(name, PERSON);
        assertThat(found(analyst, name)).containsExactly(name);
        assertThat(found(reader, name)).isEmpty();
        assertThat(found(stranger, name)).isEmpty();
        publish(draft);
        assertThat(found(reader, name)).containsExactly(name);
        assertThat(found(stranger, name)).isEmpty();
        save(draft, name + " renamed", PERSON);
        assertThat(found(reader, name)).containsExactly(name);
        assertThat(found(analyst, name)).containsExactly(name + " renamed");
    }

    @Test
    void an_actor_is_found_by_the_beginnings_of_its_names_and_the_alias_is_told() {
        actor(name + " Al Abadi", "{\"actorKind\":\"person\",\"aliases\":[{\"form\":\"Abu " + name + "\"}]}");
        assertThat(found(analyst, name.substring(0, 9) + " aba")).containsExactly(name + " Al Abadi");
        List<Suggestion> byAlias = Work.as(analyst, () -> actors.suggest(space, "abu " + name));
        assertThat(byAlias).extracting(Suggestion::matched).containsExactly("Abu " + name);
        actor(name + " F-16", PERSON);
        assertThat(found(analyst, name + " f-1")).containsExactly(name + " F-16");
        assertThat(found(analyst, name + " & ! ') aba")).containsExactly(name + " Al Abadi");
    }

    @Test
    void an_actor_is_named_while_something_else_is_written() {
        SavedRevision made = Work.as(analyst, () -> actors.named(space, name, ActorKind.UNNAMED_GROUP));
        ActorName known =
                Work.as(analyst, () -> actors.names(List.of(made.page()))).get(made.page());
        assertThat(known.kind()).isEqualTo("unnamed-group");
        assertThat(known.named()).isFalse();
        assertThat(known.letter()).isEqualTo("F");
        assertThatThrownBy(() -> Work.as(reader, () -> actors.named(space, name, ActorKind.PERSON)))
                .isInstanceOf(Denied.class);
    }

    @Test
    void a_relation_names_an_actor_that_the_caller_sees_and_never_itself() {
        SavedRevision first = actor(name, PERSON);
        SavedRevision secret = Work.as(
                analyst,
                () -> pages.create(new NewPage(
                        space, "actor", name + " hidden", "", PERSON, "RED", List.of(analyst.person()), "first")));
        assertThat(refused(reviewer, first, relating(secret.page())))
                .isEqualTo(refused(reviewer, first, relating(UUID.randomUUID())))
                .containsExactly("facts.relations[0].to unknown");
        assertThat(refused(analyst, first, relating(first.page()))).containsExactly("facts.relations[0].to itself");
        save(first, name, relating(secret.page()));
    }

    @Test
    void what_stood_before_is_not_held_against_who_sees_less() {
        SavedRevision secret = Work.as(
                analyst,
                () -> pages.create(new NewPage(
                        space, "actor", name + " hidden", "", PERSON, "RED", List.of(analyst.person()), "first")));
        SavedRevision first = actor(name, relating(secret.page()));
        assertThat(save(reviewer, first, name + " again", relating(secret.page())))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void merging_needs_a_decision_and_makes_no_circle() {
        SavedRevision first = actor(name, PERSON);
        SavedRevision second = actor(name + " II", PERSON);
        assertThat(refused(analyst, first, "{\"actorKind\":\"person\",\"mergedInto\":\"" + second.page() + "\"}"))
                .containsExactly("facts.mergedInto undecided");
        save(first, name, merged(second.page()));
        assertThat(refused(analyst, second, merged(first.page()))).containsExactly("facts.mergedInto circle");
        assertThat(representatives(analyst, first)).isEqualTo(Map.of(first.page(), second.page()));
        assertThat(Work.as(analyst, () -> actors.suggest(space, name)))
                .extracting(Suggestion::id)
                .containsExactly(second.page());
        save(first, name, PERSON);
        assertThat(representatives(analyst, first)).isEmpty();
    }

    @Test
    void a_merge_is_known_to_readers_when_it_is_approved() {
        SavedRevision first = actor(name, PERSON);
        SavedRevision second = actor(name + " II", PERSON);
        publish(first);
        publish(second);
        save(first, name, merged(second.page()));
        assertThat(representatives(reader, first)).isEmpty();
        publish(first);
        assertThat(representatives(reader, first)).containsEntry(first.page(), second.page());
    }

    @Test
    void letters_and_decisions_are_signed_by_who_gives_them() {
        SavedRevision first = actor(name, PERSON);
        assertThat(refused(analyst, first, letter("B", reviewer.person())))
                .containsExactly("facts.source.letters[0].by other-person");
        save(first, name, letter("B", analyst.person()));
        assertThat(Work.as(analyst, () -> actors.names(List.of(first.page())))
                        .get(first.page())
                        .letter())
                .isEqualTo("B");
        assertThat(Work.as(analyst, () -> actors.letter(first.page(), LocalDate.of(2015, 10, 19))))
                .isEqualTo(Reliability.F);
        assertThat(Work.as(analyst, () -> actors.letter(first.page(), LocalDate.of(2015, 10, 20))))
                .isEqualTo(Reliability.B);
    }

    @Test
    void relations_to_hidden_pages_reveal_nothing() {
        SavedRevision first = actor(name, PERSON);
        publish(first);
        SavedRevision secret = Work.as(
                analyst,
                () -> pages.create(new NewPage(
                        space,
                        "actor",
                        name + " hidden",
                        "",
                        relating(first.page()),
                        "RED",
                        List.of(analyst.person()),
                        "first")));
        assertThat(seen(analyst, first)).containsExactly(name + " hidden");
        assertThat(seen(reviewer, first)).isEmpty();
        assertThat(seen(reader, first)).isEmpty();
        assertThat(around(analyst, first)).containsExactly(name, name + " hidden");
        assertThat(around(reader, first)).containsExactly(name);
        assertThat(Work.as(reader, () -> actors.names(List.of(secret.page())))).isEmpty();
    }

    @Test
    void a_network_follows_representatives_and_reaches_two_relations_far() {
        SavedRevision centre = actor(name, PERSON);
        SavedRevision near = actor(name + " near", relating(centre.page()));
        SavedRevision far = actor(name + " far", relating(near.page()));
        SavedRevision alias = actor(name + " alias", relating(centre.page()));
        assertThat(around(analyst, centre)).containsExactly(name, name + " alias", name + " near");
        Work.as(analyst, () -> identities.merge(latest(alias), near.page(), "One and the same."));
        assertThat(around(analyst, centre)).containsExactly(name, name + " near");
        Network two = Work.as(analyst, () -> relations.network(centre.page(), 2));
        assertThat(two.nodes())
                .extracting(node -> node.actor().name() + " " + node.distance())
                .containsExactly(name + " 0", name + " near 1", name + " far 2");
        assertThat(two.ties()).allMatch(Network.Tie::negated);
        assertThat(seen(analyst, near)).contains(name + " far");
        assertThat(far.number()).isEqualTo(1);
    }

    @Test
    void a_merge_is_recorded_seen_on_both_and_undone() {
        SavedRevision first = actor(name, PERSON);
        SavedRevision second = actor(name + " II", PERSON);
        assertThat(Work.as(analyst, () -> identities.merge(latest(first), second.page(), "The same office.")))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(verdicts(second)).containsExactly("same there");
        assertThat(Work.as(analyst, () -> identities.undo(latest(first), "Two offices.")))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(representatives(analyst, first)).isEmpty();
        assertThat(verdicts(first)).containsExactly("no-judgement here", "same here past");
        assertThatThrownBy(() -> Work.as(analyst, () -> identities.undo(latest(first), "Again.")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        Work.as(analyst, () -> identities.decide(latest(first), second.page(), Verdict.DIFFERENT, " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Work.as(
                        reader, () -> identities.decide(latest(first), second.page(), Verdict.DIFFERENT, "No.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void rebuilding_gives_the_same_actors() {
        SavedRevision first = actor(name + " I", PERSON);
        SavedRevision second = actor(name, letter("C", analyst.person()));
        save(first, name + " I", relating(second.page()));
        publish(first);
        List<Suggestion> before = Work.as(analyst, () -> actors.suggest(space, name));
        Work.runAs(admin, () -> rebuild.all());
        assertThat(Work.as(analyst, () -> actors.suggest(space, name))).isEqualTo(before);
        assertThat(found(reader, name)).containsExactly(name + " I");
    }

    @Test
    void places_and_events_name_each_other() {
        SavedRevision iraq = made("place", name + " country", "{\"placeKind\":\"country\",\"iso3166\":\"IQ\"}");
        SavedRevision city = made(
                "place",
                name + " city",
                "{\"placeKind\":\"city\",\"country\":\"" + iraq.page()
                        + "\",\"latitude\":33.3152,\"longitude\":44.3661}");
        SavedRevision visit = made(
                "event",
                name + " visit",
                "{\"date\":{\"edtf\":\"2015-10~\",\"stated\":\"last week\"},\"places\":[\"" + city.page() + "\"]}");
        assertThat(source(visit).content().facts()).contains("2015-10~");
        assertThatThrownBy(() -> made("event", name + " other", "{\"participants\":[\"" + city.page() + "\"]}"))
                .isInstanceOf(Invalid.class);
    }

    private String merged(UUID into) {
        return "{\"actorKind\":\"person\",\"mergedInto\":\"" + into + "\",\"identity\":[{\"other\":\"" + into
                + "\",\"verdict\":\"same\",\"basis\":\"Same office.\",\"by\":\"" + analyst.person()
                + "\",\"at\":\"2026-01-02T03:04:05Z\"}]}";
    }

    private List<String> seen(Caller caller, SavedRevision page) {
        return Work.as(caller, () -> actorViews
                        .of(page.page(), source(page).content().facts())
                        .seen())
                .stream()
                .map(related -> related.other().name())
                .toList();
    }

    private List<String> around(Caller caller, SavedRevision page) {
        return Work.as(caller, () -> relations.network(page.page(), 1)).nodes().stream()
                .map(node -> node.actor().name())
                .toList();
    }

    private List<String> verdicts(SavedRevision page) {
        return Work.as(analyst, () -> identities.of(page.page())).stream()
                .map(decided ->
                        decided.verdict() + (decided.here() ? " here" : " there") + (decided.latest() ? "" : " past"))
                .toList();
    }

    private static String relating(UUID to) {
        return "{\"actorKind\":\"person\",\"relations\":[{\"type\":\"part-of\",\"to\":\"" + to
                + "\",\"negated\":true,\"provenance\":\"stated\",\"from\":\"2014-06\",\"asOf\":{\"edtf\":\"2015-10~\"}}]}";
    }

    private static String letter(String letter, UUID by) {
        return "{\"actorKind\":\"person\",\"source\":{\"letters\":[{\"letter\":\"" + letter
                + "\",\"at\":\"2015-10-20\",\"by\":\"" + by + "\",\"rationale\":\"Told the truth before.\"}]}}";
    }

    private SavedRevision actor(String title, String facts) {
        return made("actor", title, facts);
    }

    private SavedRevision made(String kind, String title, String facts) {
        return Work.as(
                analyst, () -> pages.create(new NewPage(space, kind, title, "", facts, null, List.of(), "first")));
    }

    private RevisionId latest(SavedRevision page) {
        return Work.as(analyst, () -> views.details(page.page(), ViewChoice.of(Stage.DRAFT)))
                .revision();
    }

    private PageSource source(SavedRevision page) {
        return Work.as(analyst, () -> views.source(page.page(), ViewChoice.of(Stage.DRAFT)));
    }

    private void save(SavedRevision page, String title, String facts) {
        assertThat(save(analyst, page, title, facts)).isInstanceOf(SaveOutcome.Saved.class);
    }

    private SaveOutcome save(Caller author, SavedRevision page, String title, String facts) {
        String base = source(page).page().hash();
        return Work.as(
                author, () -> pages.save(page.page(), new PageEdit(base, title, "", facts, null, null, "edited")));
    }

    private List<String> refused(Caller author, SavedRevision page, String facts) {
        try {
            save(author, page, name, facts);
            return List.of();
        } catch (Invalid invalid) {
            return invalid.violations().stream().map(ActorsIT::said).toList();
        }
    }

    private static String said(Violation violation) {
        return violation.field() + " " + violation.code();
    }

    private void publish(SavedRevision page) {
        Decision decision = new Decision(
                UUID.randomUUID(),
                reviewer.person(),
                List.of(reviewer.person()),
                Instant.parse("2026-01-02T03:04:05Z"));
        Work.runAs(reviewer, () -> drafts.publish(List.of(page.page()), decision));
    }

    private List<String> found(Caller caller, String words) {
        return Work.as(caller, () -> actors.suggest(space, words)).stream()
                .map(suggestion -> suggestion.actor().name())
                .toList();
    }

    private Map<UUID, UUID> representatives(Caller caller, SavedRevision page) {
        return Work.as(caller, () -> actors.representatives(List.of(page.page())));
    }

    private Caller person(String role, boolean isAdmin, Set<Membership> memberships) {
        String unique = role + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = people.identify("test", unique, unique, "Dr " + unique);
        return Caller.person(id, unique, "Dr " + unique, true, isAdmin, memberships);
    }
}
