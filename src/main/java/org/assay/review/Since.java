package org.assay.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the pages of a review are compared with. */
public enum Since {
    /** What is approved: what readers would see change. */
    APPROVED,
    /** What the caller had before his eyes when he last voted. */
    VOTE;

    /** As in REST and in addresses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a label. */
    public static Optional<Since> of(String label) {
        return Arrays.stream(values())
                .filter(since -> since.label().equals(label))
                .findFirst();
    }
}
