package org.assay.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Knows who comes, and compares what his token says with what is known of him: what is newer is believed. So a role that was taken away
 * here is gone at once, on other servers within seconds, however long the token still lives (S16).
 *
 * <p>Costs no statement where both say the same.
 */
@ApplicationScoped
class Arrivals {

    /** Several times as far as one has to look, for clocks that differ and for what commits late. */
    private static final Duration LOOKING_BACK = Duration.ofSeconds(30);

    private static final int MOST = 10_000;

    private record Key(String provider, String subject) {}

    private record Named(UUID id, String name, String displayName) {}

    /** Ids and names only: nothing here depends on what a person may do. */
    private final Cache<Key, Named> named =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private final Cache<UUID, KnownRights> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    private People people;

    @Inject
    private Roster roster;

    @Inject
    private Clock clock;

    /** The wiki's id of a person; he is made known when he comes for the first time or under a new name. */
    UUID person(String provider, String subject, String name, String displayName) {
        Key key = new Key(provider, subject);
        Named before = named.getIfPresent(key);
        if (before != null && before.name().equals(name) && before.displayName().equals(displayName)) {
            return before.id();
        }
        UUID id = people.identify(provider, subject, name, displayName);
        named.put(key, new Named(id, name, displayName));
        return id;
    }

    /** What a person is whose token, issued at that instant, claims these rights. */
    Rights rights(UUID person, Rights claimed, Instant issued) {
        KnownRights before = known.get(person, roster::known);
        if (before.rights().equals(claimed) || !before.isOlderThan(issued)) {
            return before.rights();
        }
        KnownRights now = Work.as(Work.system(Work.DIRECTORY), () -> roster.learn(person, rights -> claimed, issued));
        known.put(person, now);
        return now.rights();
    }

    /** Forgets whose rights another server has changed meanwhile. */
    void refresh() {
        roster.changedAfter(clock.instant().minus(LOOKING_BACK)).forEach(known::invalidate);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RightsChanged change) {
        known.invalidate(change.person());
    }
}
