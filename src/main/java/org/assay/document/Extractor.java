package org.assay.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.platform.Invalid;
import org.assay.platform.Unavailable;
import org.jboss.logging.Logger;

/**
 * Takes texts from files, a few at a time and each for a limited time. One that does not heed the end of its time is left to
 * itself and keeps its place until it ends, so that many of them cannot exhaust the server.
 */
@ApplicationScoped
class Extractor {

    static final int SECONDS = 20;

    private static final int AT_ONCE = 2;
    private static final int GRACE_SECONDS = 2;

    private static final Logger LOG = Logger.getLogger(Extractor.class);

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ExecutorService executor;

    private final int seconds;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Extractor() {
        this.seconds = SECONDS;
    }

    /** @param seconds that a file may take, and that one waits for a place */
    Extractor(ExecutorService executor, int seconds) {
        this.executor = executor;
        this.seconds = seconds;
    }

    /**
     * The text of a file.
     *
     * @throws Invalid if there is none to be had, saying why
     * @throws Unavailable if the server is busy with other files
     */
    Extracted extract(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw Unreadable.because("empty", "must not be empty");
        }
        if (bytes.length > Extraction.MAX_BYTES) {
            throw Unreadable.because("too-large", "must have at most " + (Extraction.MAX_BYTES >> 20) + " MiB");
        }
        take();
        Turn turn = new Turn(bytes);
        try {
            return result(turn, executor.submit(turn));
        } catch (RejectedExecutionException e) {
            turn.pass();
            throw busy(e);
        }
    }

    /** How many more files could be read at this moment. */
    int free() {
        return places.availablePermits();
    }

    private void take() {
        try {
            if (!places.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw busy(null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(e);
        }
    }

    /** The reading of one file, which has a place: it gives it back at its end; had it not begun, whoever waited for it does. */
    private final class Turn implements Callable<Extracted> {

        private final byte[] bytes;
        private final AtomicBoolean begun = new AtomicBoolean();

        Turn(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public Extracted call() {
            if (!begun.compareAndSet(false, true)) {
                throw new CancellationException();
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            try {
                return new Extraction(
                                bytes,
                                () -> System.nanoTime() > end
                                        || Thread.currentThread().isInterrupted())
                        .run();
            } finally {
                places.release();
            }
        }

        /** Whether it had not begun; it never will, and its place is free. */
        boolean pass() {
            boolean waits = begun.compareAndSet(false, true);
            if (waits) {
                places.release();
            }
            return waits;
        }
    }

    private Extracted result(Turn turn, Future<Extracted> extraction) {
        try {
            return extraction.get(seconds + GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            extraction.cancel(true);
            if (turn.pass()) {
                throw busy(e);
            }
            LOG.warn("A file is still being read after its time; it is left to itself");
            throw Unreadable.tooSlow();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Invalid invalid) {
                throw invalid;
            }
            LOG.warn("A file could not be read", e.getCause());
            throw Unreadable.damaged();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            extraction.cancel(true);
            turn.pass();
            throw busy(e);
        }
    }

    private static Unavailable busy(Exception cause) {
        return new Unavailable("capture-busy", "Other files are being read; nothing was stored; try again", cause);
    }
}
