package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BlameTest {

    @Provide
    Arbitrary<List<String>> histories() {
        return Texts.history();
    }

    @Property
    void the_first_revision_answers_for_all_its_lines(@ForAll("histories") List<String> history) {
        Blame<String> blame = Blame.of("first", history.get(0));

        assertThat(blame.lines()).allMatch(line -> line.revision().equals("first"));
        assertThat(blame.lines())
                .extracting(BlamedLine::text)
                .isEqualTo(Lines.of(history.get(0)).lines());
    }

    @Property
    void all_at_once_is_one_after_the_other(@ForAll("histories") List<String> history) {
        List<Map.Entry<Integer, String>> texts = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            texts.add(Map.entry(i, history.get(i)));
        }
        assertThat(Blame.through(texts)).isEqualTo(blame(history));
    }

    @Property
    void a_line_stands_in_its_revision_and_in_all_since(@ForAll("histories") List<String> history) {
        Blame<Integer> blame = blame(history);

        assertThat(blame.lines())
                .extracting(BlamedLine::text)
                .isEqualTo(Lines.of(history.get(history.size() - 1)).lines());
        for (BlamedLine<Integer> line : blame.lines()) {
            for (int i = line.revision(); i < history.size(); i++) {
                assertThat(Lines.of(history.get(i)).lines()).contains(line.text());
            }
        }
    }

    @Property
    void a_line_that_is_nowhere_in_the_revision_before_is_the_newest_ones(@ForAll("histories") List<String> history) {
        int newest = history.size() - 1;
        List<String> before = Lines.of(history.get(newest - 1)).lines();

        for (BlamedLine<Integer> line : blame(history).lines()) {
            if (!before.contains(line.text())) {
                assertThat(line.revision()).isEqualTo(newest);
            }
        }
    }

    @Property
    void a_revision_that_changes_nothing_is_blamed_for_nothing(@ForAll("histories") List<String> history) {
        Blame<Integer> blame = blame(history);

        assertThat(blame.then(99, history.get(history.size() - 1))).isEqualTo(blame);
    }

    @Test
    void each_line_names_who_last_changed_it() {
        Blame<String> blame = Blame.of("ana", "One.\nTwo.\nThree.\n")
                .then("anton", "One.\nTwo, changed.\nThree.\n")
                .then("rana", "Zero.\nOne.\nTwo, changed.\nThree.\n");

        assertThat(blame.lines())
                .containsExactly(
                        new BlamedLine<>(1, "Zero.", "rana"),
                        new BlamedLine<>(2, "One.", "ana"),
                        new BlamedLine<>(3, "Two, changed.", "anton"),
                        new BlamedLine<>(4, "Three.", "ana"));
    }

    @Test
    void who_moves_a_line_does_not_become_its_author() {
        Blame<String> blame = Blame.of("ana", "One.\nTwo.\nThree.\n").then("anton", "Three.\nOne.\nTwo.\n");

        assertThat(blame.lines()).allMatch(line -> line.revision().equals("ana"));
    }

    @Test
    void who_brings_a_removed_line_back_answers_for_it() {
        Blame<String> blame =
                Blame.of("ana", "One.\nTwo.\n").then("anton", "One.\n").then("rana", "One.\nTwo.\n");

        assertThat(blame.lines()).extracting(BlamedLine::revision).containsExactly("ana", "rana");
    }

    @Test
    void a_final_newline_changes_nobodys_line() {
        assertThat(Blame.of("ana", "One.").then("anton", "One.\n").lines())
                .containsExactly(new BlamedLine<>(1, "One.", "ana"));
    }

    private static Blame<Integer> blame(List<String> history) {
        Blame<Integer> blame = Blame.of(0, history.get(0));
        for (int i = 1; i < history.size(); i++) {
            blame = blame.then(i, history.get(i));
        }
        return blame;
    }
}
