package org.assay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assay.platform.Unavailable;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final byte[] FILE = "Words of a file.".getBytes(StandardCharsets.UTF_8);

    @Test
    void S22_files_that_were_never_begun_leave_no_place_taken() throws Exception {
        ExecutorService busy = Executors.newSingleThreadExecutor();
        CountDownLatch otherWork = new CountDownLatch(1);
        try {
            busy.execute(() -> awaited(otherWork));
            Extractor extractor = new Extractor(busy, 0);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> extractor.extract(FILE))
                        .isInstanceOfSatisfying(Unavailable.class, away -> assertThat(away.code())
                                .isEqualTo("capture-busy"));
            }
            otherWork.countDown();

            assertThat(new Extractor(busy, 20).extract(FILE).text()).contains("Words of a file.");
            assertThat(extractor.free()).isEqualTo(2);
        } finally {
            otherWork.countDown();
            busy.shutdownNow();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
