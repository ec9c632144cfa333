package org.assay.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much there is to read in a review: by the lines that readers do not see so, and by its pages. */
public enum ReviewSize {
    /** At most 20 lines on at most three pages: read in passing. */
    SMALL(20, 3),
    /** At most 200 lines on at most ten pages. */
    MEDIUM(200, 10),
    /** More than that. */
    LARGE(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final int lines;
    private final int pages;

    ReviewSize(int lines, int pages) {
        this.lines = lines;
        this.pages = pages;
    }

    /** The smallest that it fits into. */
    static ReviewSize of(int lines, int pages) {
        return Arrays.stream(values())
                .filter(size -> lines <= size.lines && pages <= size.pages)
                .findFirst()
                .orElseThrow();
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
