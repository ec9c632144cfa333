package org.assay.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    @Resource
    private ManagedExecutorService executor;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

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
        return result(begin(bytes));
    }

    private void take() {
        try {
            if (!places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw busy(null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(e);
        }
    }

    private Future<Extracted> begin(byte[] bytes) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try {
            return executor.submit(() -> {
                try {
                    return new Extraction(
                                    bytes,
                                    () -> System.nanoTime() > end
                                            || Thread.currentThread().isInterrupted())
                            .run();
                } finally {
                    places.release();
                }
            });
        } catch (RejectedExecutionException e) {
            places.release();
            throw busy(e);
        }
    }

    private static Extracted result(Future<Extracted> extraction) {
        try {
            return extraction.get(SECONDS + GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            extraction.cancel(true);
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
            throw busy(e);
        }
    }

    private static Unavailable busy(Exception cause) {
        return new Unavailable("capture-busy", "Other files are being read; nothing was stored; try again", cause);
    }
}
