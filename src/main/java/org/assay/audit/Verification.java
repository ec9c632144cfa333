package org.assay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.access.Access;
import org.assay.identity.CurrentCaller;
import org.assay.identity.Work;
import org.assay.platform.Clash;

/**
 * Compares what is stored with what was sealed: the seals with the key, the record with the seals, and everything that acts
 * wrote with what the record says of it. Ends at the first thing that is wrong.
 *
 * <p>Not a transaction but many short ones: rows are only ever added, and each is written together with its act, so that
 * what happens meanwhile makes no difference.
 */
@ApplicationScoped
public class Verification {

    /** As the audit would name it. */
    static final String TASK = "verify the audit";

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private SealedRecord record;

    @Inject
    private SealKeys keys;

    @Inject
    private SealMemory memory;

    @Inject
    private Instance<Exhibits> exhibits;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * Verifies everything, for admins; is itself recorded.
     *
     * @throws Clash with code {@code verification-running} if one is under way on this server
     */
    public VerificationReport verify() {
        Access.requireAdmin();
        if (!running.compareAndSet(false, true)) {
            throw new Clash("verification-running", "A verification is under way already; wait until it has ended");
        }
        try {
            VerificationReport report = Work.as(Work.system(TASK), this::report);
            trail.record(Deed.AUDIT_VERIFIED, CurrentCaller.get().person(), said(report));
            return report;
        } finally {
            running.set(false);
        }
    }

    private VerificationReport report() {
        Instant started = clock.instant();
        SealCheck seals = new SealCheck(record, keys);
        RowCheck rows = new RowCheck(record, inOrder());
        Optional<BrokenLink> broken = seals.broken()
                .or(() -> missing(seals))
                .or(() -> remembered(seals))
                .or(rows::broken);
        Unsealed rest = record.unsealed(seals.lastId());
        return new VerificationReport(
                started,
                Duration.between(started, clock.instant()).toMillis(),
                seals.seals(),
                seals.rows(),
                rest.count(),
                rest.oldest(),
                rows.counts(),
                seals.head(),
                broken.orElse(null));
    }

    private List<Exhibits> inOrder() {
        return exhibits.stream()
                .sorted(Comparator.comparingInt(Exhibits::order))
                .toList();
    }

    private Optional<BrokenLink> remembered(SealCheck seals) {
        Optional.ofNullable(seals.head()).ifPresent(memory::remember);
        return Optional.empty();
    }

    /** Seals that this server remembers but that are no longer there. */
    private Optional<BrokenLink> missing(SealCheck seals) {
        return memory.last()
                .filter(known -> seals.seals() < known.number())
                .map(known -> new BrokenLink(SealCheck.SEALS, Long.toString(seals.seals() + 1), Flaw.MISSING));
    }

    private static String said(VerificationReport report) {
        return report.isIntact()
                ? "intact"
                : report.broken().table() + " " + report.broken().id() + ": "
                        + report.broken().flaw().label();
    }
}
