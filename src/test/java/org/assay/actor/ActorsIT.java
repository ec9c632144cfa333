package org.assay.actor;

import static org.assay.actor.ActorsDesk.PERSON;
import static org.assay.actor.ActorsDesk.relating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Denied;
import org.assay.identity.Work;
import org.assay.page.Rebuild;
import org.assay.page.SavedRevision;
import org.assay.platform.Invalid;
import org.assay.stack.BuiltWar;
import org.assay.tradecraft.ActorKind;
import org.assay.tradecraft.Reliability;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Actors through the services, on PostgreSQL: who finds them, by which names, and what is stated of them. */
@ExtendWith(ArquillianExtension.class)
class ActorsIT {

    @Inject
    private Actors actors;

    @Inject
    private Rebuild rebuild;

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
    void S11_completion_finds_what_the_caller_may_see_and_nothing_else() {
        SavedRevision draft = desk.actor(name, PERSON);
        assertThat(desk.found(desk.ana, name)).containsExactly(name);
        assertThat(desk.found(desk.reed, name)).isEmpty();
        assertThat(desk.found(desk.sami, name)).isEmpty();
        desk.publish(draft);
        assertThat(desk.found(desk.reed, name)).containsExactly(name);
        assertThat(desk.found(desk.sami, name)).isEmpty();
        desk.change(draft, name + " renamed", PERSON);
        assertThat(desk.found(desk.reed, name)).containsExactly(name);
        assertThat(desk.found(desk.ana, name)).containsExactly(name + " renamed");
    }

    @Test
    void an_actor_is_found_by_the_beginnings_of_its_names_and_the_alias_is_told() {
        desk.actor(name + " Al Abadi", "{\"actorKind\":\"person\",\"aliases\":[{\"form\":\"Abu " + name + "\"}]}");
        assertThat(desk.found(desk.ana, name.substring(0, 9) + " aba")).containsExactly(name + " Al Abadi");
        List<Suggestion> byAlias = Work.as(desk.ana, () -> actors.suggest(desk.space, "abu " + name));
        assertThat(byAlias).extracting(Suggestion::matched).containsExactly("Abu " + name);
        desk.actor(name + " F-16", PERSON);
        assertThat(desk.found(desk.ana, name + " f-1")).containsExactly(name + " F-16");
        assertThat(desk.found(desk.ana, name + " & ! ') aba")).containsExactly(name + " Al Abadi");
    }

    @Test
    void an_actor_is_named_while_something_else_is_written() {
        SavedRevision made = Work.as(desk.ana, () -> actors.named(desk.space, name, ActorKind.UNNAMED_GROUP));
        ActorName known =
                Work.as(desk.ana, () -> actors.names(List.of(made.page()))).get(made.page());
        assertThat(known.kind()).isEqualTo("unnamed-group");
        assertThat(known.named()).isFalse();
        assertThat(known.letter()).isEqualTo("F");
        assertThatThrownBy(() -> Work.as(desk.reed, () -> actors.named(desk.space, name, ActorKind.PERSON)))
                .isInstanceOf(Denied.class);
    }

    @Test
    void letters_and_decisions_are_signed_by_who_gives_them() {
        SavedRevision first = desk.actor(name, PERSON);
        assertThat(desk.refused(desk.ana, first, letter("B", desk.rana.person())))
                .containsExactly("facts.source.letters[0].by other-person");
        desk.change(first, name, letter("B", desk.ana.person()));
        assertThat(Work.as(desk.ana, () -> actors.names(List.of(first.page())))
                        .get(first.page())
                        .letter())
                .isEqualTo("B");
        assertThat(Work.as(desk.ana, () -> actors.letter(first.page(), LocalDate.of(2015, 10, 19))))
                .isEqualTo(Reliability.F);
        assertThat(Work.as(desk.ana, () -> actors.letter(first.page(), LocalDate.of(2015, 10, 20))))
                .isEqualTo(Reliability.B);
    }

    @Test
    void rebuilding_gives_the_same_actors() {
        SavedRevision first = desk.actor(name + " I", PERSON);
        SavedRevision second = desk.actor(name, letter("C", desk.ana.person()));
        desk.change(first, name + " I", relating(second.page()));
        desk.publish(first);
        List<Suggestion> before = Work.as(desk.ana, () -> actors.suggest(desk.space, name));
        Work.runAs(desk.admin, () -> rebuild.all());
        assertThat(Work.as(desk.ana, () -> actors.suggest(desk.space, name))).isEqualTo(before);
        assertThat(desk.found(desk.reed, name)).containsExactly(name + " I");
    }

    @Test
    void places_and_events_name_each_other() {
        SavedRevision iraq = desk.made("place", name + " country", "{\"placeKind\":\"country\",\"iso3166\":\"IQ\"}");
        SavedRevision city = desk.made(
                "place",
                name + " city",
                "{\"placeKind\":\"city\",\"country\":\"" + iraq.page()
                        + "\",\"latitude\":33.3152,\"longitude\":44.3661}");
        SavedRevision visit = desk.made(
                "event",
                name + " visit",
                "{\"date\":{\"edtf\":\"2015-10~\",\"stated\":\"last week\"},\"places\":[\"" + city.page() + "\"]}");
        assertThat(desk.source(visit).content().facts()).contains("2015-10~");
        assertThatThrownBy(() -> desk.made("event", name + " other", "{\"participants\":[\"" + city.page() + "\"]}"))
                .isInstanceOf(Invalid.class);
    }

    private static String letter(String letter, UUID by) {
        return "{\"actorKind\":\"person\",\"source\":{\"letters\":[{\"letter\":\"" + letter
                + "\",\"at\":\"2015-10-20\",\"by\":\"" + by + "\",\"rationale\":\"Told the truth before.\"}]}}";
    }
}
