package org.assay.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a vote says. */
public enum Verdict {
    /** Publish this very content. Lapses with any new content. */
    APPROVE,
    /** Not like this. Stands, whatever content comes, until its author votes again. */
    REQUEST_CHANGES;

    /** As in REST and in message keys: {@code request-changes} … */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a label. */
    public static Optional<Verdict> of(String label) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.label().equals(label))
                .findFirst();
    }
}
