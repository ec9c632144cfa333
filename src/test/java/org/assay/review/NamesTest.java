package org.assay.review;

import static org.assay.review.Drafted.ANA;
import static org.assay.review.Drafted.ANTON;
import static org.assay.review.Drafted.RANA;
import static org.assay.review.Drafted.ROLF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Map<UUID, String> BY_ID = Map.of(ANA, "Ana", ANTON, "Anton", RANA, "Rana", ROLF, "Rolf");

    private final Names names = new Names(ANTON, BY_ID, List.of());

    @Test
    void whom_to_ask_is_told_by_alphabet() {
        assertThat(names.ask(List.of())).isEmpty();
        assertThat(names.ask(List.of(ROLF))).isEqualTo("Ask Rolf.");
        assertThat(names.ask(List.of(ROLF, RANA))).isEqualTo("Ask Rana or Rolf.");
        assertThat(names.ask(List.of(ROLF, RANA, ANA))).isEqualTo("Ask Ana, Rana or Rolf.");
        assertThat(names.ask(List.of(new UUID(5, 5)))).isEqualTo("Ask somebody.");
    }

    @Test
    void nobody_is_sent_to_himself() {
        assertThat(names.ask(List.of(ANTON))).isEqualTo("You can.");
        assertThat(names.ask(List.of(ANTON, RANA))).isEqualTo("You can, or Rana.");
    }

    @Test
    void no_more_than_five_are_named() {
        Map<UUID, String> many = new HashMap<>();
        IntStream.range(0, 9).forEach(i -> many.put(new UUID(3, i), "P" + i));

        assertThat(new Names(ANA, many, List.of()).ask(many.keySet()))
                .isEqualTo("Ask P0, P1, P2, P3 or one of 5 more.");
    }

    @Test
    void admins_are_named_where_they_are_known() {
        assertThat(names.anAdmin()).isEqualTo("an admin");
        assertThat(new Names(ANA, BY_ID, List.of(ROLF, RANA)).anAdmin()).isEqualTo("an admin (Rana or Rolf)");
    }
}
