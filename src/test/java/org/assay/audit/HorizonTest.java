package org.assay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HorizonTest {

    @Test
    void it_is_reached_when_all_who_wrote_at_first_have_ended_whoever_writes_now() {
        Horizon horizon = new Horizon(7, Set.of("3/11", "4/12"));

        assertThat(horizon.isReached()).isFalse();
        assertThat(horizon.narrowed(Set.of("4/12", "3/13")).isReached()).isFalse();
        assertThat(horizon.narrowed(Set.of("3/13")).isReached()).isTrue();
        assertThat(horizon.narrowed(Set.of("4/12")).narrowed(Set.of("3/11")).isReached())
                .isTrue();
        assertThat(horizon.narrowed(Set.of()).last()).isEqualTo(7);
    }

    @Test
    void nobody_writes_and_it_is_reached_at_once() {
        assertThat(new Horizon(1, Set.of()).isReached()).isTrue();
    }
}
