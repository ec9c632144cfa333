package org.assay.actor;

import static org.assay.actor.ActorsDesk.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.identity.Work;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.stack.BuiltWar;
import org.assay.tradecraft.Verdict;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two pages about one actor: one comes to stand for the other by a decision, which is recorded and can be undone. */
@ExtendWith(ArquillianExtension.class)
class IdentitiesIT {

    @Inject
    private Actors actors;

    @Inject
    private Identities identities;

    private ActorsDesk desk;
    private String name;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_desk_and_a_name() {
        desk = new ActorsDesk();
        name = desk.name;
    }

    @Test
    void merging_needs_a_decision_and_makes_no_circle() {
        SavedRevision first = desk.actor(name, PERSON);
        SavedRevision second = desk.actor(name + " II", PERSON);
        assertThat(desk.refused(desk.ana, first, "{\"actorKind\":\"person\",\"mergedInto\":\"" + second.page() + "\"}"))
                .containsExactly("facts.mergedInto undecided");
        desk.change(first, name, merged(second.page()));
        assertThat(desk.refused(desk.ana, second, merged(first.page()))).containsExactly("facts.mergedInto circle");
        assertThat(desk.representatives(desk.ana, first)).isEqualTo(Map.of(first.page(), second.page()));
        assertThat(Work.as(desk.ana, () -> actors.suggest(desk.space, name)))
                .extracting(Suggestion::id)
                .containsExactly(second.page());
        desk.change(first, name, PERSON);
        assertThat(desk.representatives(desk.ana, first)).isEmpty();
    }

    @Test
    void a_merge_is_known_to_readers_when_it_is_approved() {
        SavedRevision first = desk.actor(name, PERSON);
        SavedRevision second = desk.actor(name + " II", PERSON);
        desk.publish(first);
        desk.publish(second);
        desk.change(first, name, merged(second.page()));
        assertThat(desk.representatives(desk.reed, first)).isEmpty();
        desk.publish(first);
        assertThat(desk.representatives(desk.reed, first)).containsEntry(first.page(), second.page());
    }

    @Test
    void a_merge_is_recorded_seen_on_both_and_undone() {
        SavedRevision first = desk.actor(name, PERSON);
        SavedRevision second = desk.actor(name + " II", PERSON);
        assertThat(Work.as(desk.ana, () -> identities.merge(desk.latest(first), second.page(), "The same office.")))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(verdicts(second)).containsExactly("same there");
        assertThat(Work.as(desk.ana, () -> identities.undo(desk.latest(first), "Two offices.")))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(desk.representatives(desk.ana, first)).isEmpty();
        assertThat(verdicts(first)).containsExactly("no-judgement here", "same here past");
        assertThatThrownBy(() -> Work.as(desk.ana, () -> identities.undo(desk.latest(first), "Again.")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Work.as(
                        desk.ana, () -> identities.decide(desk.latest(first), second.page(), Verdict.DIFFERENT, " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Work.as(
                        desk.reed,
                        () -> identities.decide(desk.latest(first), second.page(), Verdict.DIFFERENT, "No.")))
                .isInstanceOf(NotFound.class);
    }

    private String merged(UUID into) {
        return "{\"actorKind\":\"person\",\"mergedInto\":\"" + into + "\",\"identity\":[{\"other\":\"" + into
                + "\",\"verdict\":\"same\",\"basis\":\"Same office.\",\"by\":\"" + desk.ana.person()
                + "\",\"at\":\"2026-01-02T03:04:05Z\"}]}";
    }

    private List<String> verdicts(SavedRevision page) {
        return Work.as(desk.ana, () -> identities.of(page.page())).stream()
                .map(decided ->
                        decided.verdict() + (decided.here() ? " here" : " there") + (decided.latest() ? "" : " past"))
                .toList();
    }
}
