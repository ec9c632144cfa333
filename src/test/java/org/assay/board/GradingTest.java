package org.assay.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.tradecraft.Tie;
import org.junit.jupiter.api.Test;

class GradingTest {

    @Test
    void the_diagonal_leaves_out_what_says_nothing() {
        Grading grading = Gradings.grading(Map.of("A1", 2, "B2", 1, "A3", 1, "F6", 9, "F2", 5, "B6", 3));
        assertThat(grading.claims()).isEqualTo(21);
        assertThat(grading.judged()).isEqualTo(4);
        assertThat(grading.diagonal()).isEqualTo(3);
        assertThat(grading.share()).isEqualTo(75);
        assertThat(grading.rows().get(5).cells().get(5).heat()).isEqualTo(5);
        assertThat(grading.rows().get(5).cells().get(5).diagonal()).isFalse();
        assertThat(Gradings.grading(Map.of()).share()).isZero();
    }

    @Test
    void a_camp_is_who_speaks_for_whom_in_however_many_steps_and_who_was_merged() {
        UUID[] actor = new UUID[6];
        for (int i = 0; i < actor.length; i++) {
            actor[i] = UUID.randomUUID();
        }
        Camps camps = Camps.of(
                List.of(
                        new Tie<>(actor[0], "member-of", false, actor[1]),
                        new Tie<>(actor[2], "chairs", false, actor[1]),
                        new Tie<>(actor[3], "part-of", true, actor[1]),
                        new Tie<>(actor[4], "supports", false, actor[1])),
                Map.of(actor[5], actor[0]));
        assertThat(camps.areOne(actor[0], actor[2])).isTrue();
        assertThat(camps.areOne(actor[5], actor[1])).isTrue();
        assertThat(camps.areOne(actor[3], actor[1])).isFalse();
        assertThat(camps.areOne(actor[4], actor[1])).isFalse();
        assertThat(camps.actors()).hasSameSizeAs(camps.numbers());
    }
}
