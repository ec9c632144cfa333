package org.assay.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much there is to read in a review, roughly: by its pages. */
public enum ReviewSize {
    /** One page. */
    SMALL(1, 1),
    /** Two to five pages. */
    MEDIUM(2, 5),
    /** More than five pages. */
    LARGE(6, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    ReviewSize(int least, int most) {
        this.least = least;
        this.most = most;
    }

    boolean fits(int pages) {
        return pages >= least && pages <= most;
    }

    /** As in REST, in addresses and in message keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a label. */
    public static Optional<ReviewSize> of(String label) {
        return Arrays.stream(values())
                .filter(size -> size.label().equals(label))
                .findFirst();
    }
}
