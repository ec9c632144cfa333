package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AnchoringPropertiesTest {

    @Provide
    Arbitrary<Texts.Versions> versions() {
        return Texts.versions();
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 20).list().ofMaxSize(6).withoutEdgeCases();
    }

    @Property
    void R17_an_anchor_found_again_in_its_own_text_is_exact(@ForAll("versions") Texts.Versions texts) {
        List<LineRange> all = ranges(texts.base());

        assertThat(Anchoring.in(texts.base()).find(texts.base(), all))
                .isEqualTo(all.stream()
                        .map(range -> new Place(Place.State.EXACT, range))
                        .toList());
    }

    /** Whatever the texts: who is said to be there is there, word for word; who is altered stands inside the text. */
    @Property
    void R17_exact_and_moved_mean_the_same_words(@ForAll("versions") Texts.Versions texts) {
        List<LineRange> all = ranges(texts.base());
        List<Place> places = Anchoring.in(texts.yours()).find(texts.base(), all);

        for (int i = 0; i < all.size(); i++) {
            Place place = places.get(i);
            List<String> then = lines(texts.base(), all.get(i));
            switch (place.state()) {
                case EXACT, MOVED -> {
                    assertThat(lines(texts.yours(), place.lines())).isEqualTo(then);
                    assertThat(place.lines().equals(all.get(i))).isEqualTo(place.state() == Place.State.EXACT);
                }
                case ALTERED -> assertThat(lines(texts.yours(), place.lines())).isNotEqualTo(then);
                case LOST, AMBIGUOUS -> assertThat(place.lines()).isNull();
            }
        }
    }

    /** New lines anywhere outside of it. */
    @Property
    void R17_lines_inserted_around_it_move_it_by_as_many(
            @ForAll("places") List<Integer> inserted,
            @ForAll @IntRange(min = 0, max = 19) int start,
            @ForAll @IntRange(min = 1, max = 4) int size) {
        int end = Math.min(20, start + size);
        List<String> then = numbered(20);
        List<String> now = new ArrayList<>(then);
        int before = 0;
        List<Integer> sorted = inserted.stream()
                .filter(place -> place <= start || place >= end)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        for (int place : sorted) {
            now.add(place, "Something altogether new, word " + place);
            before += place <= start ? 1 : 0;
        }

        Place place = find(then, now, start, end);

        assertThat(place.lines()).isEqualTo(LineRange.ofIndexes(start + before, end + before));
        assertThat(place.state()).isEqualTo(before == 0 ? Place.State.EXACT : Place.State.MOVED);
    }

    @Property
    void R17_a_changed_line_is_altered_where_it_stands(
            @ForAll("places") List<Integer> inserted, @ForAll @IntRange(min = 0, max = 19) int line) {
        List<String> then = numbered(20);
        List<String> now = new ArrayList<>(then);
        now.set(line, then.get(line) + " as some say");
        int before = 0;
        for (int place : inserted.stream()
                .filter(place -> place != line && place != line + 1)
                .sorted(java.util.Comparator.reverseOrder())
                .toList()) {
            now.add(place, "Something altogether new, word " + place);
            before += place < line ? 1 : 0;
        }

        assertThat(find(then, now, line, line + 1))
                .isEqualTo(new Place(Place.State.ALTERED, LineRange.ofIndexes(line + before, line + before + 1)));
    }

    @Property
    void R17_removed_lines_orphan_it(
            @ForAll @IntRange(min = 0, max = 19) int start, @ForAll @IntRange(min = 1, max = 4) int size) {
        int end = Math.min(20, start + size);
        List<String> then = numbered(20);
        List<String> now = new ArrayList<>(then);
        now.subList(start, end).clear();

        assertThat(find(then, now, start, end)).isEqualTo(Place.LOST);
    }

    /** The same sentence closes every paragraph; one of the paragraphs is moved to another place with its sentence. */
    @Property
    void R17_ambiguous_quotes_are_told_apart_by_context(
            @ForAll @IntRange(min = 0, max = 5) int from, @ForAll @IntRange(min = 0, max = 5) int to) {
        List<String> paragraphs = new ArrayList<>(IntStream.range(0, 6)
                .mapToObj(i -> "Paragraph %d about %s.\nIt was not confirmed.\n".formatted(i, "xyzuvw".charAt(i)))
                .toList());
        String then = String.join("", paragraphs);
        paragraphs.add(to, paragraphs.remove(from));
        String now = String.join("", paragraphs);

        Place place = Anchoring.in(now)
                .find(then, List.of(new LineRange(2 * from + 2, 2 * from + 2)))
                .get(0);

        assertThat(place.lines()).isEqualTo(new LineRange(2 * to + 2, 2 * to + 2));
    }

    private static Place find(List<String> then, List<String> now, int start, int end) {
        return Anchoring.in(Lines.ended(now))
                .find(Lines.ended(then), List.of(LineRange.ofIndexes(start, end)))
                .get(0);
    }

    /** Sentences without a word in common but two. */
    private static List<String> numbered(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> "The w%da w%db w%dc is w%dd w%de w%df".formatted(i, i, i, i, i, i))
                .toList();
    }

    private static List<LineRange> ranges(String text) {
        int lines = Lines.of(text).lines().size();
        List<LineRange> ranges = new ArrayList<>();
        for (int begin = 0; begin < lines; begin++) {
            for (int end = begin + 1; end <= Math.min(lines, begin + 3); end++) {
                ranges.add(LineRange.ofIndexes(begin, end));
            }
        }
        return ranges;
    }

    private static List<String> lines(String text, LineRange range) {
        return Lines.of(text).lines().subList(range.start() - 1, range.end());
    }
}
