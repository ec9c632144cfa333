package org.assay.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * Compares what a token says with what is known of its owner: what is newer is believed. So a role that was taken away
 * here is gone at once, however long the token still lives (S16).
 *
 * <p>Costs no statement where both say the same.
 */
@ApplicationScoped
class Arrivals {

    private final Cache<UUID, KnownRights> known =
            Caffeine.newBuilder().maximumSize(10_000).build();

    @Inject
    private Roster roster;

    /** What a person is whose token, issued at that instant, claims these rights. */
    Rights rights(UUID person, Rights claimed, Instant issued) {
        KnownRights before = known.get(person, roster::known);
        if (before.rights().equals(claimed) || !before.isOlderThan(issued)) {
            return before.rights();
        }
        KnownRights now = roster.learn(person, claimed, issued);
        known.put(person, now);
        return now.rights();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RightsChanged change) {
        known.invalidate(change.person());
    }
}
