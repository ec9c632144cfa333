package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where what was said of a line stands in another revision. */
class AnchoringTest {

    private static final String THEN =
            """
            # What is said

            The committee says that help came from the air.
            The spokesman denies it.

            Nobody was invited.
            """;

    @Test
    void R17_in_its_own_text_an_anchor_is_exact() {
        assertThat(find(THEN, 3, 4)).isEqualTo(new Place(Place.State.EXACT, new LineRange(3, 4)));
    }

    @Test
    void R17_a_change_elsewhere_leaves_it_exact() {
        assertThat(find(THEN.replace("Nobody was", "Nobody had been"), 3, 4))
                .isEqualTo(new Place(Place.State.EXACT, new LineRange(3, 4)));
    }

    @Test
    void R17_lines_inserted_before_move_it() {
        assertThat(find("New.\n\n" + THEN, 3, 4)).isEqualTo(new Place(Place.State.MOVED, new LineRange(5, 6)));
    }

    @Test
    void R17_it_goes_with_its_lines_when_they_are_moved() {
        String moved = THEN.replace("The spokesman denies it.\n", "") + "The spokesman denies it.\n";

        assertThat(find(moved, 4, 4)).isEqualTo(new Place(Place.State.MOVED, new LineRange(6, 6)));
    }

    @Test
    void R17_a_rewritten_line_alters_it_and_it_stays_there() {
        assertThat(find("New.\n" + THEN.replace("says that help came", "claims that help may have come"), 3, 3))
                .isEqualTo(new Place(Place.State.ALTERED, new LineRange(4, 4)));
    }

    @Test
    void R17_a_line_put_between_alters_it_and_it_covers_that() {
        assertThat(find(THEN.replace("The spokesman", "On Tuesday.\nThe spokesman"), 3, 4))
                .isEqualTo(new Place(Place.State.ALTERED, new LineRange(3, 5)));
    }

    @Test
    void R17_where_one_of_its_lines_is_gone_it_is_altered() {
        assertThat(find(THEN.replace("The spokesman denies it.\n", ""), 3, 4))
                .isEqualTo(new Place(Place.State.ALTERED, new LineRange(3, 3)));
    }

    @Test
    void R17_without_its_lines_it_is_lost() {
        assertThat(find(THEN.replace("Nobody was invited.\n", ""), 6, 6)).isEqualTo(Place.LOST);
        assertThat(find("", 3, 3)).isEqualTo(Place.LOST);
    }

    @Test
    void R17_an_undo_brings_it_back() {
        String without = THEN.replace("Nobody was invited.\n", "");

        assertThat(find(without, 6, 6)).isEqualTo(Place.LOST);
        assertThat(find(THEN, 6, 6)).isEqualTo(new Place(Place.State.EXACT, new LineRange(6, 6)));
    }

    @Test
    void R17_a_line_that_stood_elsewhere_before_is_no_trace_of_a_lost_one() {
        String then = "First chapter.\nNot confirmed.\n\nSecond chapter.\nNot confirmed.\n";
        String now = "First chapter.\n\nSecond chapter.\nNot confirmed.\n";

        assertThat(Anchoring.in(now).find(then, List.of(new LineRange(2, 2), new LineRange(5, 5))))
                .containsExactly(Place.LOST, new Place(Place.State.MOVED, new LineRange(4, 4)));
    }

    @Test
    void R17_equal_lines_are_told_apart_by_what_stands_around_them() {
        String then = "alpha\nbeta\nNot confirmed.\ngamma\n";
        String now = "gamma\nNot confirmed.\ndelta\nepsilon\nalpha\nbeta\nNot confirmed.\n";

        assertThat(Anchoring.in(now).find(then, List.of(new LineRange(3, 3))))
                .containsExactly(new Place(Place.State.MOVED, new LineRange(7, 7)));
    }

    @Test
    void R17_where_nothing_tells_equal_lines_apart_it_is_ambiguous() {
        String then = "Not confirmed.\nalpha\nbeta\ngamma\n";
        String now = "alpha\nbeta\ngamma\nNot confirmed.\ndelta\nNot confirmed.\n";

        assertThat(Anchoring.in(now).find(then, List.of(new LineRange(1, 1)))).containsExactly(Place.AMBIGUOUS);
    }

    @Test
    void a_passage_has_what_stands_around_it_and_only_lines_that_are_there() {
        assertThat(Passage.of(THEN, new LineRange(3, 4), 1))
                .contains(new Passage(
                        List.of(""),
                        List.of("The committee says that help came from the air.", "The spokesman denies it."),
                        List.of("")));
        assertThat(Passage.of(THEN, new LineRange(6, 7), 1)).isEmpty();
        assertThat(Passage.of(THEN, new LineRange(3, 2), 1)).isEmpty();
        assertThat(Passage.of("", new LineRange(1, 1), 1)).isEmpty();
    }

    @Test
    void lines_that_something_stands_at_are_never_folded() {
        String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
        Comparison same = Comparison.of(text, text);

        assertThat(same.sections(1)).singleElement().satisfies(section -> assertThat(section.folded())
                .isTrue());
        assertThat(same.sections(1, java.util.Set.of(6)))
                .extracting(Section::folded, Section::size)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, 4),
                        org.assertj.core.groups.Tuple.tuple(false, 3),
                        org.assertj.core.groups.Tuple.tuple(true, 5));
    }

    private static Place find(String now, int start, int end) {
        return Anchoring.in(now).find(THEN, List.of(new LineRange(start, end))).get(0);
    }
}
