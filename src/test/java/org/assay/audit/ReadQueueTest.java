package org.assay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.junit.jupiter.api.Test;

class ReadQueueTest {

    private static final UUID PAGE = new UUID(7, 1);
    private static final Caller ANA = Caller.person(new UUID(7, 10), "ana", "Ana Castellan", true, false, Set.of());
    private static final Instant NOW = Instant.parse("2015-10-20T08:00:00Z");

    private final ReadQueue queue = new ReadQueue(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_read_waits_with_who_when_and_what() {
        Work.runAs(ANA, () -> queue.note(Deed.PAGE_READ, PAGE, "revision 1 approved"));

        assertThat(queue.take(10))
                .isEqualTo(List.of(new ReadQueue.Read(NOW, ANA.person(), Deed.PAGE_READ, PAGE, "revision 1 approved")));
        assertThat(queue.take(10)).isEmpty();
    }

    @Test
    void the_system_reads_in_order_to_work_and_is_not_noted() {
        Work.runAs(Work.system("test"), () -> queue.note(Deed.PAGE_READ, PAGE, ""));

        assertThat(queue.take(10)).isEmpty();
        assertThat(queue.takeLost()).isZero();
    }

    @Test
    void when_there_is_no_room_a_read_is_let_go_and_counted() {
        Work.runAs(ANA, () -> {
            for (int read = 0; read < ReadQueue.CAPACITY + 2; read++) {
                queue.note(Deed.PAGE_READ, PAGE, "");
            }
        });

        assertThat(queue.take(Integer.MAX_VALUE)).hasSize(ReadQueue.CAPACITY);
        assertThat(queue.takeLost()).isEqualTo(2);
        queue.putBackLost(2);
        assertThat(queue.takeLost()).isEqualTo(2);
    }
}
