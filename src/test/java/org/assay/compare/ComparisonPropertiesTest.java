package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ComparisonPropertiesTest {

    @Provide
    Arbitrary<Texts.Versions> versions() {
        return Texts.versions();
    }

    @Provide
    Arbitrary<Long> efforts() {
        return Arbitraries.of(0L, 30L, 300L, Effort.STEPS);
    }

    @Property
    void the_rows_hold_both_texts_line_by_line(
            @ForAll("versions") Texts.Versions texts, @ForAll("efforts") long steps) {
        List<String> before = Lines.of(texts.yours()).lines();
        List<String> after = Lines.of(texts.theirs()).lines();

        List<Row> rows = Rows.of(before, after, new Effort(steps));

        assertThat(side(rows, Row::beforeLine, Row::before)).isEqualTo(before);
        assertThat(side(rows, Row::afterLine, Row::after)).isEqualTo(after);
        assertThat(numbers(rows, Row::beforeLine)).isEqualTo(oneTo(before.size()));
        assertThat(numbers(rows, Row::afterLine)).isEqualTo(oneTo(after.size()));
    }

    @Property
    void each_row_is_what_its_change_says(@ForAll("versions") Texts.Versions texts, @ForAll("efforts") long steps) {
        List<String> before = Lines.of(texts.yours()).lines();
        List<String> after = Lines.of(texts.theirs()).lines();

        for (Row row : Rows.of(before, after, new Effort(steps))) {
            switch (row.change()) {
                case SAME -> assertThat(row.before()).isEqualTo(row.after()).noneMatch(Span::changed);
                case CHANGED -> {
                    assertThat(text(row.before())).isNotEqualTo(text(row.after()));
                    assertThat(row.before().stream().anyMatch(Span::changed)
                                    || row.after().stream().anyMatch(Span::changed))
                            .isTrue();
                    assertThat(kept(row.before())).isEqualTo(kept(row.after()));
                }
                case ADDED -> assertThat(row.after()).allMatch(Span::changed);
                case REMOVED -> assertThat(row.before()).allMatch(Span::changed);
                case MOVED_FROM ->
                    assertThat(before.get(row.beforeLine() - 1)).isEqualTo(after.get(row.movedLine() - 1));
                case MOVED_TO -> assertThat(after.get(row.afterLine() - 1)).isEqualTo(before.get(row.movedLine() - 1));
            }
            assertThat(row.movedLine() != null)
                    .isEqualTo(row.change() == Change.MOVED_FROM || row.change() == Change.MOVED_TO);
            assertThat(row.beforeLine() == null)
                    .isEqualTo(row.change() == Change.ADDED || row.change() == Change.MOVED_TO);
            assertThat(row.afterLine() == null)
                    .isEqualTo(row.change() == Change.REMOVED || row.change() == Change.MOVED_FROM);
        }
    }

    @Property
    void old_and_new_place_of_a_moved_line_name_each_other(@ForAll("versions") Texts.Versions texts) {
        List<Row> rows = Comparison.of(texts.yours(), texts.theirs()).rows();

        List<String> from = rows.stream()
                .filter(row -> row.change() == Change.MOVED_FROM)
                .map(row -> row.beforeLine() + " to " + row.movedLine())
                .toList();
        List<String> to = rows.stream()
                .filter(row -> row.change() == Change.MOVED_TO)
                .map(row -> row.movedLine() + " to " + row.afterLine())
                .toList();

        assertThat(from).containsExactlyInAnyOrderElementsOf(to);
    }

    @Property
    void the_counts_add_up(@ForAll("versions") Texts.Versions texts) {
        Comparison comparison = Comparison.of(texts.yours(), texts.theirs());

        assertThat(comparison.added() - comparison.removed())
                .isEqualTo(Lines.of(texts.theirs()).lines().size()
                        - Lines.of(texts.yours()).lines().size());
        assertThat(comparison.isEmpty()).isEqualTo(texts.yours().equals(texts.theirs()));
    }

    @Property
    void neighbouring_spans_differ_in_kind_and_none_is_empty(@ForAll("versions") Texts.Versions texts) {
        for (Row row : Comparison.of(texts.yours(), texts.theirs()).rows()) {
            for (List<Span> spans : List.of(row.before(), row.after())) {
                assertThat(spans).noneMatch(span -> span.text().isEmpty());
                for (int i = 1; i < spans.size(); i++) {
                    assertThat(spans.get(i).changed())
                            .isNotEqualTo(spans.get(i - 1).changed());
                }
            }
        }
    }

    @Property
    void sections_hide_only_what_is_far_from_changes(
            @ForAll("versions") Texts.Versions texts, @ForAll @IntRange(max = 4) int context) {
        Comparison comparison = Comparison.of(texts.yours(), texts.theirs());
        List<Section> sections = comparison.sections(context);

        assertThat(sections.stream().flatMap(section -> section.rows().stream()))
                .isEqualTo(comparison.rows());
        int at = 0;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (i > 0) {
                assertThat(section.folded()).isNotEqualTo(sections.get(i - 1).folded());
            }
            if (section.folded()) {
                assertThat(section.size()).isGreaterThan(1);
                int begin = Math.max(0, at - context);
                int end = Math.min(comparison.rows().size(), at + section.size() + context);
                assertThat(comparison.rows().subList(begin, end)).allMatch(Row::isSame);
                assertThat(section.beforeLines().size()).isEqualTo(section.size());
                assertThat(section.afterLines().size()).isEqualTo(section.size());
            } else {
                assertThat(longestFarStretch(comparison.rows(), at, at + section.size(), context))
                        .isLessThan(2);
            }
            at += section.size();
        }
    }

    /** The most rows in a stretch without a change within so many rows of any of them. */
    private static int longestFarStretch(List<Row> rows, int begin, int end, int context) {
        int longest = 0;
        int now = 0;
        for (int i = begin; i < end; i++) {
            List<Row> near = rows.subList(Math.max(0, i - context), Math.min(rows.size(), i + context + 1));
            now = near.stream().allMatch(Row::isSame) ? now + 1 : 0;
            longest = Math.max(longest, now);
        }
        return longest;
    }

    private static List<String> side(List<Row> rows, Function<Row, Integer> number, Function<Row, List<Span>> spans) {
        return rows.stream()
                .filter(row -> number.apply(row) != null)
                .map(row -> text(spans.apply(row)))
                .toList();
    }

    private static List<Integer> numbers(List<Row> rows, Function<Row, Integer> number) {
        return rows.stream().map(number).filter(Objects::nonNull).toList();
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static String kept(List<Span> spans) {
        return spans.stream().filter(span -> !span.changed()).map(Span::text).collect(Collectors.joining());
    }
}
