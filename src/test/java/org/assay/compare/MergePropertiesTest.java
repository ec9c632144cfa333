package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MergePropertiesTest {

    /** Lines of a base, all different, and what each side made of each: the line itself, other lines, or none. */
    record Edits(List<String> base, List<List<String>> yours, List<List<String>> theirs) {

        String baseText() {
            return Lines.ended(base);
        }

        String yourText() {
            return Lines.ended(flat(yours));
        }

        String theirText() {
            return Lines.ended(flat(theirs));
        }

        Merge merge() {
            return Merge.of(baseText(), yourText(), theirText());
        }
    }

    @Provide
    Arbitrary<Texts.Versions> versions() {
        return Texts.versions();
    }

    @Provide
    Arbitrary<Edits> markedEdits() {
        return sizes().flatMap(size ->
                Combinators.combine(acts(size), acts(size)).as((yours, theirs) -> edits(size, yours, theirs)));
    }

    /** Each line changed by one side at most, and an unchanged line between the changes of one side and the other's. */
    @Provide
    Arbitrary<Edits> partedEdits() {
        return sizes().flatMap(size -> Combinators.combine(
                        acts(size),
                        Arbitraries.of(true, false).list().ofSize(size).withoutEdgeCases())
                .as((acts, owners) -> partedEdits(size, acts, owners)));
    }

    private static Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 10).withoutEdgeCases();
    }

    private static Arbitrary<List<Integer>> acts(int size) {
        return Arbitraries.integers().between(0, 9).list().ofSize(size).withoutEdgeCases();
    }

    private static Edits partedEdits(int size, List<Integer> acts, List<Boolean> owners) {
        List<Integer> yours = new ArrayList<>();
        List<Integer> theirs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean atBorder = i > 0 && !owners.get(i).equals(owners.get(i - 1));
            int act = atBorder ? KEEP : acts.get(i);
            yours.add(owners.get(i) ? act : KEEP);
            theirs.add(owners.get(i) ? KEEP : act);
        }
        return edits(size, yours, theirs);
    }

    private static final int KEEP = 9;

    private static Edits edits(int size, List<Integer> yours, List<Integer> theirs) {
        List<String> base = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            base.add("base " + i);
        }
        return new Edits(base, side(base, yours, "yours"), side(base, theirs, "theirs"));
    }

    private static List<List<String>> side(List<String> base, List<Integer> acts, String side) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            String kept = base.get(i);
            String fresh = side + " " + i;
            lines.add(
                    switch (acts.get(i)) {
                        case 0 -> List.of();
                        case 1 -> List.of(fresh);
                        case 2 -> List.of(fresh, kept);
                        case 3 -> List.of(kept, fresh);
                        case 4 -> List.of("same on both sides", kept);
                        default -> List.of(kept);
                    });
        }
        return lines;
    }

    private static List<String> flat(List<List<String>> lines) {
        return lines.stream().flatMap(List::stream).toList();
    }

    @Property
    void a_one_sided_change_wins(@ForAll("versions") Texts.Versions texts) {
        assertThat(Merge.of(texts.base(), texts.yours(), texts.base())).isEqualTo(clean(texts.yours()));
        assertThat(Merge.of(texts.base(), texts.base(), texts.theirs())).isEqualTo(clean(texts.theirs()));
    }

    @Property
    void the_same_change_on_both_sides_does_not_conflict(@ForAll("versions") Texts.Versions texts) {
        assertThat(Merge.of(texts.base(), texts.yours(), texts.yours())).isEqualTo(clean(texts.yours()));
    }

    @Property
    void sides_can_be_exchanged_but_for_the_sides_of_conflicts(@ForAll("versions") Texts.Versions texts) {
        Merge merge = Merge.of(texts.base(), texts.yours(), texts.theirs());
        Merge exchanged = Merge.of(texts.base(), texts.theirs(), texts.yours());

        assertThat(exchanged.conflicts()).hasSameSizeAs(merge.conflicts());
        for (int i = 0; i < merge.conflicts().size(); i++) {
            Conflict one = merge.conflicts().get(i);
            Conflict other = exchanged.conflicts().get(i);
            assertThat(other.yours()).isEqualTo(one.theirs());
            assertThat(other.theirs()).isEqualTo(one.yours());
            assertThat(other.baseRange()).isEqualTo(one.baseRange());
        }
        assertThat(withYours(merge)).isEqualTo(Lines.of(exchanged.text()).lines());
        if (merge.isClean()) {
            assertThat(exchanged.text()).isEqualTo(merge.text());
        }
    }

    @Property
    void the_text_carries_theirs_at_conflicts(@ForAll("versions") Texts.Versions texts) {
        Merge merge = Merge.of(texts.base(), texts.yours(), texts.theirs());
        List<String> merged = Lines.of(merge.text()).lines();

        int at = 1;
        for (Conflict conflict : merge.conflicts()) {
            LineRange range = conflict.mergedRange();
            assertThat(range.start()).isGreaterThanOrEqualTo(at);
            assertThat(Lines.ended(merged.subList(range.start() - 1, range.end())))
                    .isEqualTo(conflict.theirs());
            assertThat(conflict.yours()).isNotEqualTo(conflict.theirs());
            assertThat(conflict.field()).isEqualTo(Merge.BODY);
            at = range.end() + 1;
        }
    }

    @Property
    void ranges_of_the_base_are_in_order_and_within_it(@ForAll("versions") Texts.Versions texts) {
        int at = 1;
        for (Conflict conflict :
                Merge.of(texts.base(), texts.yours(), texts.theirs()).conflicts()) {
            assertThat(conflict.baseRange().start()).isGreaterThanOrEqualTo(at);
            assertThat(conflict.baseRange().end())
                    .isLessThanOrEqualTo(Lines.of(texts.base()).lines().size());
            at = conflict.baseRange().end() + 1;
        }
    }

    @Property
    void no_new_line_of_one_side_is_lost_outside_conflicts(@ForAll("markedEdits") Edits edits) {
        Merge merge = edits.merge();
        List<String> merged = Lines.of(merge.text()).lines();
        List<String> yoursInConflict = merge.conflicts().stream()
                .flatMap(conflict -> Lines.of(conflict.yours()).lines().stream())
                .toList();

        assertThat(merged).containsAll(only(edits.theirs(), "theirs"));
        for (String line : only(edits.yours(), "yours")) {
            assertThat(merged.contains(line)).isNotEqualTo(yoursInConflict.contains(line));
        }
    }

    @Property
    void a_line_that_one_side_removed_comes_back_in_no_place_but_a_conflict(@ForAll("markedEdits") Edits edits) {
        Merge merge = edits.merge();
        List<String> merged = Lines.of(merge.text()).lines();

        for (int i = 0; i < edits.base().size(); i++) {
            int line = i + 1;
            String text = edits.base().get(i);
            boolean removed =
                    !flat(edits.yours()).contains(text) || !flat(edits.theirs()).contains(text);
            boolean inConflict = merge.conflicts().stream()
                    .map(Conflict::baseRange)
                    .anyMatch(range -> range.start() <= line && line <= range.end());
            if (!inConflict) {
                assertThat(merged.contains(text)).isNotEqualTo(removed);
            }
        }
    }

    @Property
    void changes_with_an_unchanged_line_between_them_merge_clean_and_whole(@ForAll("partedEdits") Edits edits) {
        List<List<String>> both = new ArrayList<>();
        for (int i = 0; i < edits.base().size(); i++) {
            boolean byYou = !edits.yours().get(i).equals(List.of(edits.base().get(i)));
            both.add(byYou ? edits.yours().get(i) : edits.theirs().get(i));
        }

        assertThat(edits.merge()).isEqualTo(clean(Lines.ended(flat(both))));
    }

    @Property
    void whether_the_last_line_is_ended_neither_makes_nor_hides_a_conflict(@ForAll("markedEdits") Edits edits) {
        Merge ended = edits.merge();
        Merge open =
                Merge.of(edits.baseText(), edits.yourText(), edits.theirText().strip());

        assertThat(open.conflicts()).isEqualTo(ended.conflicts());
        assertThat(Lines.of(open.text()).lines())
                .isEqualTo(Lines.of(ended.text()).lines());
    }

    private static Merge clean(String text) {
        return new Merge(text, List.of());
    }

    private static List<String> only(List<List<String>> lines, String side) {
        return flat(lines).stream().filter(line -> line.startsWith(side)).toList();
    }

    private static List<String> withYours(Merge merge) {
        List<String> lines = new ArrayList<>(Lines.of(merge.text()).lines());
        for (int i = merge.conflicts().size() - 1; i >= 0; i--) {
            Conflict conflict = merge.conflicts().get(i);
            List<String> range = lines.subList(
                    conflict.mergedRange().start() - 1, conflict.mergedRange().end());
            range.clear();
            range.addAll(Lines.of(conflict.yours()).lines());
        }
        return lines;
    }
}
