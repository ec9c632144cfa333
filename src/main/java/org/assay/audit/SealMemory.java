package org.assay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The last seal that this server has made or found in order since it started: it notices when seals are taken away. */
@ApplicationScoped
class SealMemory {

    private final AtomicReference<SealHead> last = new AtomicReference<>();

    void remember(SealHead seal) {
        last.accumulateAndGet(seal, (known, now) -> known == null || known.number() < now.number() ? now : known);
    }

    Optional<SealHead> last() {
        return Optional.ofNullable(last.get());
    }

    /** @param found the last seal there is; null where there is none */
    void requirePresent(Seal found) {
        SealHead known = last.get();
        if (known != null && (found == null || found.number() < known.number())) {
            throw new SealsMissing(known.number());
        }
    }
}
