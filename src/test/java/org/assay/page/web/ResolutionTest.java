package org.assay.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.assay.access.Marking;
import org.assay.compare.Conflict;
import org.assay.compare.Merge;
import org.assay.page.Collision;
import org.assay.page.Content;
import org.assay.page.SavedRevision;
import org.assay.page.web.Piece.Choice;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final String BASE = "one\n\ntwo\n\nthree\n";

    @Property
    void what_is_left_alone_is_the_merged_text(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String base,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String yours,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String theirs) {
        Merge merge = Merge.of(lines(base), lines(yours), lines(theirs));

        assertThat(resolution(lines(base), lines(yours), lines(theirs)).text()).isEqualTo(merge.text());
    }

    @Property
    void every_wording_of_both_sides_can_be_had(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String base,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String yours,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String theirs) {
        Resolution resolution = resolution(lines(base), lines(yours), lines(theirs));
        List<Conflict> conflicts =
                Merge.of(lines(base), lines(yours), lines(theirs)).conflicts();
        List<Piece> places =
                resolution.getPieces().stream().filter(Piece::isDisputed).toList();

        assertThat(places).hasSameSizeAs(conflicts);
        for (int i = 0; i < places.size(); i++) {
            places.get(i).choose(Choice.YOURS);
            assertThat(places.get(i).getText()).isEqualTo(conflicts.get(i).yours());
            places.get(i).choose(Choice.BOTH);
            assertThat(places.get(i).getText())
                    .isEqualTo(conflicts.get(i).theirs() + conflicts.get(i).yours());
        }
    }

    @Test
    void a_choice_changes_its_own_place_only() {
        Resolution resolution = resolution(BASE, "ONE\n\ntwo\n\nTHREE\n", "uno\n\ntwo\n\ntres\n");

        resolution.getPieces().get(0).choose(Choice.YOURS);

        assertThat(resolution.text()).isEqualTo("ONE\n\ntwo\n\ntres\n");
        assertThat(resolution.getPlaces()).isEqualTo(2);
    }

    @Test
    void own_words_come_back_after_a_look_at_another_choice() {
        Piece place = resolution(BASE, "ONE\n\ntwo\n\nthree\n", "uno\n\ntwo\n\nthree\n")
                .getPieces()
                .get(0);

        place.setText("eins\r\nbis\r\ndrei");
        place.choose(Choice.THEIRS);
        assertThat(place.getText()).isEqualTo("uno\n");
        place.choose(Choice.OWN);

        assertThat(place.getText()).isEqualTo("eins\nbis\ndrei\n");
    }

    @Test
    void a_browser_that_sends_back_what_it_was_given_changes_nothing() {
        Piece place = resolution(BASE, "ONE\n\ntwo\n\nthree\n", "uno\n\ntwo\n\nthree\n")
                .getPieces()
                .get(0);

        place.setText("uno\r\n");

        assertThat(place.getChoice()).isEqualTo(Choice.THEIRS);
        assertThat(place.isOwn()).isFalse();
    }

    @Test
    void fields_that_both_changed_are_told_apart_from_the_text() {
        Conflict title = new Conflict("title", null, null, "My title", "Their title");
        Conflict named = new Conflict("named", null, null, "[]", "[]");
        Resolution resolution =
                Resolution.of(collision("a\n", "b\n", "a\n", List.of(title, named)), "hash", content -> content.body());

        assertThat(resolution.getFields())
                .containsExactly(
                        new Resolution.Field("title", "My title", "Their title"),
                        new Resolution.Field("named", "b\n", "a\n"));
        assertThat(resolution.getPlaces()).isZero();
        assertThat(resolution.getYours()).isEqualTo("b\n");
        assertThat(resolution.getBase()).isEqualTo("hash");
    }

    private static Resolution resolution(String base, String yours, String theirs) {
        return Resolution.of(collision(base, yours, theirs, List.of()), "hash", content -> "");
    }

    private static Collision collision(String base, String yours, String theirs, List<Conflict> fields) {
        Merge merge = Merge.of(base, yours, theirs);
        List<Conflict> conflicts = new ArrayList<>(fields);
        conflicts.addAll(merge.conflicts());
        return new Collision(
                content(base),
                content(yours),
                content(theirs),
                new SavedRevision(new UUID(0, 7), "space", "slug", 2, "hash"),
                content(merge.text()),
                conflicts);
    }

    private static Content content(String body) {
        return Content.of("Title", body, Content.NO_FACTS, Marking.AMBER, List.of());
    }

    /** One line for each character; a text without the last newline where there is an odd number of them. */
    private static String lines(String characters) {
        String lines = String.join("\n", characters.split("", -1));
        return characters.length() % 2 == 0 ? lines : lines.strip();
    }
}
