package org.assay.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order a list has its reviews. */
public enum ReviewOrder {
    /** Those first that were asked for first: a queue. */
    OLDEST,
    /** Those first that were asked for last. */
    NEWEST,
    /** Those first in which the fewest lines changed. */
    SMALLEST,
    /** Those first in which the most lines changed. */
    LARGEST;

    /** As in REST, in addresses and in message keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a label. */
    public static Optional<ReviewOrder> of(String label) {
        return Arrays.stream(values())
                .filter(order -> order.label().equals(label))
                .findFirst();
    }

    boolean isBySize() {
        return this == SMALLEST || this == LARGEST;
    }

    boolean isAscending() {
        return this == OLDEST || this == SMALLEST;
    }
}
