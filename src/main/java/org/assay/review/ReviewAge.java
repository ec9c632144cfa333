package org.assay.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long ago somebody asked for a review, at least. */
public enum ReviewAge {
    /** A day. */
    DAY(1),
    /** A week. */
    WEEK(7),
    /** Thirty days. */
    MONTH(30);

    private final Duration least;

    ReviewAge(int days) {
        this.least = Duration.ofDays(days);
    }

    /** The latest moment of asking that fits. */
    Instant latest(Instant now) {
        return now.minus(least);
    }

    /** As in REST, in addresses and in message keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a label. */
    public static Optional<ReviewAge> of(String label) {
        return Arrays.stream(values()).filter(age -> age.label().equals(label)).findFirst();
    }
}
