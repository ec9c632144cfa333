package org.assay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.identity.Caller;
import org.assay.identity.CurrentCaller;

/**
 * Reads of what is restricted, from when the text leaves the service until they are in the record: at most two seconds.
 *
 * <p>A read costs its reader no statement. When more comes than can be written, readers wait a little; after that the read
 * is let go but counted, and the record says how many it lacks. What is here when the server is killed is lost.
 */
@ApplicationScoped
public class ReadQueue {

    static final int CAPACITY = 10_000;
    private static final long PATIENCE_MILLIS = 100;

    private final BlockingQueue<Read> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final AtomicLong lost = new AtomicLong();
    private final Clock clock;

    @Inject
    ReadQueue(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxies. */
    protected ReadQueue() {
        this(null);
    }

    /** One read by one person. */
    record Read(Instant at, UUID person, Deed deed, UUID subject, String details) {}

    /**
     * The current caller has been given something to read. Nothing is noted of the system, which reads in order to work.
     *
     * @param details which revision and stage; no text of the page
     */
    public void note(Deed deed, UUID subject, String details) {
        Caller caller = CurrentCaller.get();
        if (caller.kind() == Caller.Kind.PERSON
                && !taken(new Read(clock.instant(), caller.person(), deed, subject, details))) {
            lost.incrementAndGet();
        }
    }

    private boolean taken(Read read) {
        try {
            return waiting.offer(read, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return waiting.offer(read);
        }
    }

    /** Takes out what waits, up to that many. */
    List<Read> take(int most) {
        List<Read> taken = new ArrayList<>();
        waiting.drainTo(taken, most);
        return taken;
    }

    /** How many were lost since this was last asked. */
    long takeLost() {
        return lost.getAndSet(0);
    }

    /** Their loss could not be recorded yet. */
    void putBackLost(long number) {
        lost.addAndGet(number);
    }
}
