package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void equal_texts_differ_in_nothing() {
        Comparison comparison = Comparison.of("one\ntwo\n", "one\ntwo\n");

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(rows(comparison)).containsExactly("SAME 1 1 one | one", "SAME 2 2 two | two");
    }

    @Test
    void the_empty_text_has_no_lines() {
        assertThat(Comparison.of("", "").rows()).isEmpty();
        assertThat(rows(Comparison.of("", "one\n"))).containsExactly("ADDED - 1  | [one]");
        assertThat(Comparison.of("", "one\n").finalNewline()).isEqualTo(Change.SAME);
    }

    @Test
    void words_inside_a_changed_line_are_marked() {
        Comparison comparison = Comparison.of(
                "It is unlikely that the council meets in May.", "It is very likely that the council meets in June.");

        assertThat(rows(comparison))
                .containsExactly("CHANGED 1 1 It is [unlikely] that the council meets in [May]."
                        + " | It is [very likely] that the council meets in [June].");
        assertThat(comparison.added()).isEqualTo(1);
        assertThat(comparison.removed()).isEqualTo(1);
    }

    @Test
    void a_rewritten_line_meets_its_old_self_and_not_the_new_line_at_its_place() {
        String before =
                """
                Opening.
                The bridge was closed on Monday by the army.
                End.
                """;
        String after =
                """
                Opening.
                Two sources speak of a shortage of fuel.
                The bridge was closed on Tuesday by the army.
                End.
                """;

        assertThat(rows(Comparison.of(before, after)))
                .containsExactly(
                        "SAME 1 1 Opening. | Opening.",
                        "ADDED - 2  | [Two sources speak of a shortage of fuel.]",
                        "CHANGED 2 3 The bridge was closed on [Monday] by the army."
                                + " | The bridge was closed on [Tuesday] by the army.",
                        "SAME 3 4 End. | End.");
    }

    @Test
    void a_rewritten_paragraph_is_found_across_empty_lines() {
        String before =
                """
                The bridge was closed on Monday by the army.

                The mayor denies that any order was given.
                """;
        String after =
                """
                Two sources speak of a shortage of fuel.

                The bridge was closed on Tuesday by the army.

                The mayor denies that an order was ever given.
                """;

        assertThat(changes(Comparison.of(before, after)))
                .containsExactly("ADDED - 1", "ADDED - 2", "CHANGED 1 3", "SAME 2 4", "CHANGED 3 5");
    }

    @Test
    void a_line_that_gave_way_to_an_unlike_one_is_changed_as_a_whole() {
        assertThat(rows(Comparison.of("Opening.\nold heading\nEnd.", "Opening.\nsomething else entirely\nEnd.")))
                .containsExactly(
                        "SAME 1 1 Opening. | Opening.",
                        "CHANGED 2 2 [old heading] | [something else entirely]",
                        "SAME 3 3 End. | End.");
    }

    @Test
    void a_patchwork_of_small_words_is_marked_as_a_whole() {
        assertThat(rows(Comparison.of(
                        "Soldiers crossed the river in a column of trucks",
                        "Observers doubted the reports in a bulletin of Thursday")))
                .containsExactly("CHANGED 1 1 [Soldiers crossed the river in a column of trucks]"
                        + " | [Observers doubted the reports in a bulletin of Thursday]");
    }

    @Test
    void a_moved_paragraph_is_shown_as_moved() {
        String before = "First of all.\n\nThe second part.\n\nThe third part.\n\nLast of all.\n";
        String after = "First of all.\n\nThe third part.\n\nThe second part.\n\nLast of all.\n";

        Comparison comparison = Comparison.of(before, after);

        assertThat(comparison.moved()).isEqualTo(2);
        assertThat(comparison.added()).isZero();
        assertThat(comparison.removed()).isZero();
        assertThat(comparison.isEmpty()).isFalse();
        Row from = only(comparison, Change.MOVED_FROM, "The second part.");
        Row to = only(comparison, Change.MOVED_TO, "The second part.");
        assertThat(from.beforeLine()).isEqualTo(3);
        assertThat(from.movedLine()).isEqualTo(5);
        assertThat(to.afterLine()).isEqualTo(5);
        assertThat(to.movedLine()).isEqualTo(3);
    }

    @Test
    void a_paragraph_moved_to_the_top_takes_its_empty_line_along() {
        assertThat(changes(Comparison.of("One.\n\nTwo.\n\nThree.\n", "Three.\n\nOne.\n\nTwo.\n")))
                .containsExactly(
                        "MOVED_TO - 1",
                        "MOVED_TO - 2",
                        "SAME 1 3",
                        "SAME 2 4",
                        "SAME 3 5",
                        "MOVED_FROM 4 -",
                        "MOVED_FROM 5 -");
    }

    @Test
    void a_copied_paragraph_is_added_and_not_moved() {
        assertThat(changes(Comparison.of("Alpha one.\nBeta two.\n", "Beta two.\nAlpha one.\nBeta two.\n")))
                .containsExactly("ADDED - 1", "SAME 1 2", "SAME 2 3");
    }

    @Test
    void a_moved_line_is_never_taken_for_a_rewritten_one() {
        String before = "The council met in May.\nOther matter altogether\nEnd";
        String after = "The council met in June.\nOther matter altogether\nThe council met in May.\nEnd";

        assertThat(changes(Comparison.of(before, after)))
                .containsExactly("MOVED_FROM 1 -", "ADDED - 1", "SAME 2 2", "MOVED_TO - 3", "SAME 3 4");
    }

    @Test
    void a_final_newline_changes_no_line_and_is_told_apart() {
        Comparison added = Comparison.of("one\ntwo", "one\ntwo\n");

        assertThat(added.rows()).allMatch(Row::isSame);
        assertThat(added.finalNewline()).isEqualTo(Change.ADDED);
        assertThat(added.isEmpty()).isFalse();
        assertThat(Comparison.of("one\n", "one").finalNewline()).isEqualTo(Change.REMOVED);
        assertThat(changes(Comparison.of("one", "one\ntwo\n"))).containsExactly("SAME 1 1", "ADDED - 2");
    }

    @Test
    void a_carriage_return_is_an_ordinary_character() {
        assertThat(changes(Comparison.of("one\r\ntwo", "one\ntwo"))).containsExactly("CHANGED 1 1", "SAME 2 2");
    }

    @Test
    void a_word_replaced_in_every_line_of_a_long_text_is_marked_in_every_line() {
        String before = numbered(2_000, "The envoy of the old team reported on day %d of the talks.");
        String after = numbered(2_000, "The envoy of the new team reported on day %d of the talks.");

        Comparison comparison = Comparison.of(before, after);

        assertThat(comparison.rows()).hasSize(2_000).allMatch(row -> row.change() == Change.CHANGED);
        assertThat(comparison.rows()).allMatch(row -> marked(row.after()).contains("[new]"));
    }

    @Test
    void two_changes_in_a_long_text_of_few_different_lines_are_found() {
        List<String> lines = IntStream.range(0, 20_000)
                .mapToObj(i -> i % 7 % 3 == 0 ? "yes" : "no")
                .collect(Collectors.toList());
        String before = String.join("\n", lines);
        lines.set(10, "perhaps");
        lines.add(19_990, "perhaps");

        Comparison comparison = Comparison.of(before, String.join("\n", lines));

        assertThat(comparison.added()).isEqualTo(2);
        assertThat(comparison.removed()).isEqualTo(1);
    }

    @Test
    void unchanged_stretches_are_folded_and_leave_their_context() {
        Comparison comparison =
                Comparison.of(numbered(20, "line %d"), numbered(20, "line %d").replace("line 9\n", ""));

        List<Section> sections = comparison.sections(3);

        assertThat(sections).extracting(Section::folded).containsExactly(true, false, true);
        assertThat(sections.get(0).beforeLines()).isEqualTo(new LineRange(1, 5));
        assertThat(sections.get(1).beforeLines()).isEqualTo(new LineRange(6, 12));
        assertThat(sections.get(1).afterLines()).isEqualTo(new LineRange(6, 11));
        assertThat(sections.get(2).beforeLines()).isEqualTo(new LineRange(13, 20));
        assertThat(sections.get(2).afterLines()).isEqualTo(new LineRange(12, 19));
        assertThat(sections.get(2).size()).isEqualTo(8);
    }

    @Test
    void a_single_line_is_not_worth_a_fold() {
        Comparison comparison = Comparison.of("a\nb\nc\n", "x y\nb\nz y\n");

        assertThat(comparison.sections(0)).hasSize(1);
    }

    @Test
    void a_section_that_only_adds_has_no_lines_before() {
        Section section = Comparison.of("", "one\n").sections(3).get(0);

        assertThat(section.beforeLines()).isNull();
        assertThat(section.afterLines()).isEqualTo(new LineRange(1, 1));
    }

    @Test
    void a_context_larger_than_any_text_folds_nothing() {
        Comparison comparison = Comparison.of(numbered(20, "line %d"), numbered(21, "line %d"));

        assertThat(comparison.sections(Integer.MAX_VALUE)).hasSize(1);
        assertThatThrownBy(() -> comparison.sections(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String numbered(int lines, String pattern) {
        return IntStream.rangeClosed(1, lines).mapToObj(pattern::formatted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Row only(Comparison comparison, Change change, String text) {
        List<Row> found = comparison.rows().stream()
                .filter(row -> row.change() == change)
                .filter(row -> (marked(row.before()) + marked(row.after())).equals(text))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> rows(Comparison comparison) {
        return comparison.rows().stream()
                .map(row -> place(row) + " " + marked(row.before()) + " | " + marked(row.after()))
                .toList();
    }

    private static List<String> changes(Comparison comparison) {
        return comparison.rows().stream().map(ComparisonTest::place).toList();
    }

    private static String place(Row row) {
        return row.change() + " " + number(row.beforeLine()) + " " + number(row.afterLine());
    }

    private static String number(Integer line) {
        return line == null ? "-" : line.toString();
    }

    private static String marked(List<Span> spans) {
        return spans.stream()
                .map(span -> span.changed() ? "[" + span.text() + "]" : span.text())
                .collect(Collectors.joining());
    }
}
