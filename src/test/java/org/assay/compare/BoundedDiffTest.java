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
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.junit.jupiter.api.Test;

class BoundedDiffTest {

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 5).list().ofMaxSize(14);
    }

    @Provide
    Arbitrary<Long> efforts() {
        return Arbitraries.of(0L, 10L, 40L, 100L, Effort.STEPS);
    }

    @Property
    void applied_to_one_sequence_the_edits_give_the_other(
            @ForAll("numbers") List<Integer> a, @ForAll("numbers") List<Integer> b, @ForAll("efforts") long steps) {
        assertThat(applied(new BoundedDiff(new Effort(steps)), a, b)).isEqualTo(b);
        assertThat(applied(new ShortestEdits(new Effort(steps)), a, b)).isEqualTo(b);
    }

    @Property
    void no_script_is_shorter_than_the_shortest(
            @ForAll("numbers") List<Integer> a, @ForAll("numbers") List<Integer> b) {
        int edited = edits(new ShortestEdits(Effort.full()), a, b).stream()
                .mapToInt(edit -> edit.getLengthA() + edit.getLengthB())
                .sum();

        assertThat(edited).isEqualTo(a.size() + b.size() - 2 * longestCommon(a, b));
    }

    @Test
    void long_sequences_are_cut_where_an_element_is_unique() {
        List<Integer> a = new ArrayList<>();
        List<Integer> b = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            a.addAll(List.of(i + 10, 1, 2, i % 3));
            b.addAll(List.of(i + 10, 2, 1, i % 2));
        }

        EditList edits = edits(new BoundedDiff(Effort.full()), a, b);

        assertThat(applied(edits, a, b)).isEqualTo(b);
        assertThat(edits).hasSizeGreaterThanOrEqualTo(3_000);
    }

    @Test
    void more_edits_than_are_remembered_replace_everything() {
        List<Integer> a = IntStream.range(0, ShortestEdits.MOST_EDITS).boxed().toList();
        List<Integer> b = new ArrayList<>(a);
        b.replaceAll(number -> number % 2 == 0 ? number : -number);
        List<Integer> c = new ArrayList<>(b);
        c.addAll(0, List.of(-5_000, -5_001));

        assertThat(edits(new ShortestEdits(Effort.full()), a, b)).hasSize(ShortestEdits.MOST_EDITS / 2);
        assertThat(edits(new ShortestEdits(Effort.full()), a, c)).hasSize(1);
    }

    @Test
    void effort_is_spent_as_far_as_it_goes() {
        Effort effort = new Effort(10);

        assertThat(effort.spend(7)).isTrue();
        assertThat(effort.spend(4)).isFalse();
        assertThat(effort.spend(3)).isTrue();
        assertThat(effort.spend(1)).isFalse();
    }

    private static List<Integer> applied(DiffAlgorithm algorithm, List<Integer> a, List<Integer> b) {
        return applied(edits(algorithm, a, b), a, b);
    }

    private static List<Integer> applied(EditList edits, List<Integer> a, List<Integer> b) {
        List<Integer> result = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            result.addAll(a.subList(at, edit.getBeginA()));
            result.addAll(b.subList(edit.getBeginB(), edit.getEndB()));
            at = edit.getEndA();
        }
        result.addAll(a.subList(at, a.size()));
        return result;
    }

    private static EditList edits(DiffAlgorithm algorithm, List<Integer> a, List<Integer> b) {
        return algorithm.diff(Numbered.EQUALITY, numbered(a), numbered(b));
    }

    private static Numbered numbered(List<Integer> numbers) {
        return new Numbered(numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int longestCommon(List<Integer> a, List<Integer> b) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest[0][0];
    }
}
