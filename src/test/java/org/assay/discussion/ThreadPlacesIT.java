package org.assay.discussion;

import static org.assay.discussion.Room.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.assay.compare.MinorEdit;
import org.assay.compare.Place;
import org.assay.identity.Work;
import org.assay.page.SavedRevision;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a thread stands when the text changes: it follows its line or its field, or says that it lost them. */
@ExtendWith(ArquillianExtension.class)
class ThreadPlacesIT {

    @Inject
    private ThreadLists lists;

    private Room room;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_room() {
        room = new Room();
    }

    @Test
    void R17_a_thread_follows_its_line_over_edits_merges_and_restores() {
        SavedRevision first = room.page("Page", TEXT);
        UUID thread = room.onLine(room.rana, first, 3);
        assertPlace(thread, Place.State.EXACT, 3);

        SavedRevision second = room.save(room.ana, first, "Read this first.\n\n" + TEXT);
        assertPlace(thread, Place.State.MOVED, 5);

        // anton started from the first revision: his change of another paragraph is merged.
        SavedRevision merged = room.save(room.anton, first, TEXT.replace("Nobody was", "Nobody had been"));
        assertThat(merged.number()).isEqualTo(3);
        assertPlace(thread, Place.State.MOVED, 5);

        SavedRevision altered =
                room.save(room.ana, merged, ("Read this first.\n\n" + TEXT).replace("help came", "help may have come"));
        assertPlace(thread, Place.State.ALTERED, 5);
        assertThat(room.details(room.ana, thread).whereabouts().now())
                .isEqualTo("The committee says that help may have come from the air.");

        SavedRevision without =
                room.save(room.ana, altered, TEXT.replace("The committee says that help came from the air.\n", ""));
        ThreadDetails lost = room.list(room.ana, without).get(0);
        assertThat(lost.id()).isEqualTo(thread);
        assertThat(lost.whereabouts().state()).isEqualTo(Place.State.LOST);
        assertThat(lost.whereabouts().start()).isNull();
        assertThat(lost.anchor().quote()).isEqualTo("The committee says that help came from the air.");
        assertThat(lost.anchor().before()).isEqualTo("# What is said\n");
        assertThat(lost.anchor().after()).isEqualTo("The spokesman denies it.\n");

        SavedRevision again = room.restore(room.ana, without, second.number());
        assertPlace(thread, Place.State.MOVED, 5);
        room.restore(room.ana, again, first.number());
        assertPlace(thread, Place.State.EXACT, 3);
    }

    @Test
    void R17_beside_an_older_revision_it_stands_where_its_line_was_then() {
        SavedRevision first = room.page("Page", TEXT);
        SavedRevision second = room.save(room.ana, first, "New.\n" + TEXT);
        UUID thread = room.onLine(room.rana, second, 4);

        ThreadDetails beside = Work.as(room.ana, () -> lists.beside(Map.of(first.page(), 1)))
                .get(first.page())
                .get(0);

        assertThat(beside.id()).isEqualTo(thread);
        assertThat(beside.whereabouts().start()).isEqualTo(3);
        assertThat(beside.whereabouts().revision()).isEqualTo(1);
    }

    @Test
    void R17_a_thread_on_a_field_tells_when_that_has_changed() {
        SavedRevision first = room.page("Page", TEXT);
        UUID thread = room.onField(room.rana, first, "marking");
        assertThat(room.details(room.ana, thread).anchor().value()).isEqualTo("AMBER");

        SavedRevision second = room.save(room.rana, first, TEXT, "GREEN", null);
        Whereabouts altered = room.details(room.ana, thread).whereabouts();
        assertThat(altered.state()).isEqualTo(Place.State.ALTERED);
        assertThat(altered.now()).isEqualTo("GREEN");

        room.restore(room.ana, second, 1);
        assertThat(room.details(room.ana, thread).whereabouts().state()).isEqualTo(Place.State.EXACT);
    }

    @Test
    void a_dropped_negation_and_a_changed_number_are_grave() {
        SavedRevision first = room.page("Page", "It is not confirmed that 90 % of the flights came from the base.\n");
        UUID thread = room.onLine(room.rana, first, 1);
        room.save(room.ana, first, "It is confirmed that 50 % of the flights came from the base.\n");

        Whereabouts place = room.details(room.ana, thread).whereabouts();

        assertThat(place.state()).isEqualTo(Place.State.ALTERED);
        assertThat(place.grave()).containsExactly(MinorEdit.Doubt.NUMBER, MinorEdit.Doubt.NEGATION);
    }

    private void assertPlace(UUID thread, Place.State state, int line) {
        Whereabouts place = room.details(room.ana, thread).whereabouts();
        assertThat(place.state()).isEqualTo(state);
        assertThat(place.start()).isEqualTo(line);
        assertThat(place.end()).isEqualTo(line);
    }
}
