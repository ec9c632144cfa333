package org.assay.actor;

import static org.assay.actor.ActorsDesk.PERSON;
import static org.assay.actor.ActorsDesk.relating;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How actors are related: what may be stated, who sees it, and the network around one of them. */
@ExtendWith(ArquillianExtension.class)
class ActorRelationsIT {

    @Inject
    private Actors actors;

    @Inject
    private ActorViews actorViews;

    @Inject
    private ActorRelations relations;

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
    void a_relation_names_an_actor_that_the_caller_sees_and_never_itself() {
        SavedRevision first = desk.actor(name, PERSON);
        SavedRevision secret = desk.hidden(PERSON);
        assertThat(desk.refused(desk.rana, first, relating(secret.page())))
                .isEqualTo(desk.refused(desk.rana, first, relating(UUID.randomUUID())))
                .containsExactly("facts.relations[0].to unknown");
        assertThat(desk.refused(desk.ana, first, relating(first.page())))
                .containsExactly("facts.relations[0].to itself");
        desk.change(first, name, relating(secret.page()));
    }

    @Test
    void what_stood_before_is_not_held_against_who_sees_less() {
        SavedRevision secret = desk.hidden(PERSON);
        SavedRevision first = desk.actor(name, relating(secret.page()));
        assertThat(desk.change(desk.rana, first, name + " again", relating(secret.page())))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void a_relation_and_a_letter_may_be_of_any_year_that_a_date_can_name() {
        SavedRevision old = desk.actor(name, PERSON);
        String relation =
                relating(old.page()).replace("\"from\":\"2014-06\"", "\"from\":\"-0044-03\",\"until\":\"Y17000\"");
        String source = "\"source\":{\"letters\":[{\"letter\":\"B\",\"at\":\"-0044-03-15\",\"by\":\""
                + desk.ana.person() + "\",\"rationale\":\"long ago\"}]},";
        SavedRevision founder = desk.actor(name + " the elder", "{" + source + relation.substring(1));
        assertThat(around(desk.ana, old)).containsExactly(name, name + " the elder");
        assertThat(desk.source(founder).content().facts()).contains("-0044-03-15", "Y17000");
    }

    @Test
    void relations_to_hidden_pages_reveal_nothing() {
        SavedRevision first = desk.actor(name, PERSON);
        desk.publish(first);
        SavedRevision secret = desk.hidden(relating(first.page()));
        assertThat(seen(desk.ana, first)).containsExactly(name + " hidden");
        assertThat(seen(desk.rana, first)).isEmpty();
        assertThat(seen(desk.reed, first)).isEmpty();
        assertThat(around(desk.ana, first)).containsExactly(name, name + " hidden");
        assertThat(around(desk.reed, first)).containsExactly(name);
        assertThat(Work.as(desk.reed, () -> actors.names(List.of(secret.page()))))
                .isEmpty();
    }

    @Test
    void a_network_follows_representatives_and_reaches_two_relations_far() {
        SavedRevision centre = desk.actor(name, PERSON);
        SavedRevision near = desk.actor(name + " near", relating(centre.page()));
        SavedRevision far = desk.actor(name + " far", relating(near.page()));
        SavedRevision alias = desk.actor(name + " alias", relating(centre.page()));
        assertThat(around(desk.ana, centre)).containsExactly(name, name + " alias", name + " near");
        Work.as(desk.ana, () -> identities.merge(desk.latest(alias), near.page(), "One and the same."));
        assertThat(around(desk.ana, centre)).containsExactly(name, name + " near");
        Network two = Work.as(desk.ana, () -> relations.network(centre.page(), 2));
        assertThat(two.nodes())
                .extracting(node -> node.actor().name() + " " + node.distance())
                .containsExactly(name + " 0", name + " near 1", name + " far 2");
        assertThat(two.ties()).allMatch(Network.Tie::negated);
        assertThat(seen(desk.ana, near)).contains(name + " far");
        assertThat(far.number()).isEqualTo(1);
    }

    private List<String> seen(Caller caller, SavedRevision page) {
        return Work.as(caller, () -> actorViews
                        .of(page.page(), desk.source(page).content().facts())
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
}
