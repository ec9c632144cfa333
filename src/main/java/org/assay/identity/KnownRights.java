package org.assay.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known of a person.
 *
 * @param changed when it last changed, as far as known; null while nothing is known
 */
record KnownRights(Rights rights, Instant changed) {

    /** The provider's clock and ours may differ by this much; besides, a token's time is cut to the second. */
    private static final Duration LEEWAY = Duration.ofSeconds(5);

    /** Whether what was true at that instant is newer than this. */
    boolean isOlderThan(Instant instant) {
        return changed == null || instant.isAfter(changed.plus(LEEWAY));
    }
}
