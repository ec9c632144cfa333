package org.assay.stack;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/**
 * What has been started, so that it can be stopped in the opposite order: at any moment, also while the next part is
 * starting, and from any thread.
 */
final class Running implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /** Starts a part, unless everything is being stopped. */
    synchronized <T extends AutoCloseable> T start(Supplier<T> part) {
        if (closed) {
            throw new StackException("Stopped before everything was started");
        }
        T started = part.get();
        parts.push(started);
        return started;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether everything is being stopped, or has been. */
    boolean isClosed() {
        return closed;
    }

    /** Stops all parts, the last one first; one that does not stop does not keep the others from it. */
    @Override
    public synchronized void close() {
        closed = true;
        StackException failures = new StackException("Not everything could be stopped");
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                failures.addSuppressed(e);
            }
        }
        if (failures.getSuppressed().length > 0) {
            throw failures;
        }
    }
}
