package org.assay.page;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Lines of a text that one revision brought, next to each other.
 *
 * @param revision its number
 * @param authorNames who wrote it
 * @param first number of the first line, from 1
 */
public record BlamedPassage(int revision, String authorNames, Instant saved, int first, List<String> lines)
        implements Serializable {

    public BlamedPassage {
        lines = List.copyOf(lines);
    }

    /** What of it stands in some lines of the text. */
    BlamedPassage within(int from, int to) {
        int start = Math.max(first, from);
        int end = Math.min(first + lines.size(), to);
        return new BlamedPassage(revision, authorNames, saved, start, lines.subList(start - first, end - first));
    }

    boolean touches(int from, int to) {
        return first < to && first + lines.size() > from;
    }
}
