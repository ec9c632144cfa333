package org.assay.page;

import java.io.Serializable;
import java.util.List;

/**
 * A page's latest text by who wrote it.
 *
 * @param passages in the order of the text
 * @param since the oldest revision that was looked at, where there are older ones: its lines may be theirs; else null
 */
public record BlamedText(PageDetails page, List<BlamedPassage> passages, Integer since) implements Serializable {

    /** Lines of one part. */
    public static final int PART = 1_000;

    /** How many parts it has, at least one. */
    public int parts() {
        int lines =
                passages.stream().mapToInt(passage -> passage.lines().size()).sum();
        return Math.max(1, (lines + PART - 1) / PART);
    }

    /** The passages of one part, from 1; those at its edges as far as they lie in it. */
    public List<BlamedPassage> part(int number) {
        int from = (number - 1) * PART + 1;
        int to = from + PART;
        return passages.stream()
                .filter(passage -> passage.touches(from, to))
                .map(passage -> passage.within(from, to))
                .toList();
    }
}
