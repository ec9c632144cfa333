package org.assay.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.identity.Work;
import org.jboss.logging.Logger;

/**
 * Seals the record every ten seconds, and writes each seal to the server's log: where that log is kept apart from the
 * database, nobody can take back what was sealed.
 *
 * <p>An enterprise bean, since only such start with the deployment and have timers. It does not start without a key.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SealingSchedule {

    /** As the audit would name it. */
    static final String TASK = "seal the audit";

    /** Whether it was said already that there is no key. */
    private static final AtomicBoolean REFUSED = new AtomicBoolean();

    private static final Logger LOG = Logger.getLogger(SealingSchedule.class);

    @Inject
    private Sealer sealer;

    @Inject
    private SealKeys keys;

    @Inject
    private SealMemory memory;

    private Horizon horizon;

    @PostConstruct
    void start() {
        try {
            LOG.infof("Seals the audit with key %s", keys.current().id());
        } catch (IllegalStateException | IllegalArgumentException e) {
            // What the server says of a failed deployment is long, and hides the reason. The timer may try once more.
            if (!REFUSED.getAndSet(true)) {
                LOG.fatalf("The wiki does not start: %s", e.getMessage());
            }
            throw e;
        }
    }

    /** What the timer calls. A failure is told and tried again at the next time. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        try {
            Work.runAs(Work.system(TASK), this::seal);
        } catch (RuntimeException e) {
            LOG.errorf("The audit could not be sealed: %s", e);
        }
    }

    /** Seals as far as can be; who still writes is waited for until the next time. */
    public void seal() {
        horizon = horizon == null ? sealer.horizon() : horizon.narrowed(sealer.writing());
        if (horizon.isReached()) {
            Optional<SealHead> made = sealer.seal(horizon.last());
            while (made.isPresent()) {
                told(made.get());
                made = sealer.seal(horizon.last());
            }
            horizon = null;
        }
    }

    private void told(SealHead seal) {
        memory.remember(seal);
        LOG.infof(
                "Sealed the audit: seal %d, rows %d to %d (%d), key %s, hmac %s",
                seal.number(), seal.first(), seal.last(), seal.count(), seal.key(), seal.hmac());
    }
}
