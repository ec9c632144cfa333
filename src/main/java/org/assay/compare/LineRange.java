package org.assay.compare;

/**
 * Lines of a text, counted from 1, both ends included. An empty range stands before the line {@code start} and has
 * {@code end == start - 1}.
 *
 * @param start 1 or more
 * @param end {@code start - 1} or more
 */
public record LineRange(int start, int end) {

    /** @throws IllegalArgumentException if the range begins before line 1 or ends before it begins */
    public LineRange {
        if (start < 1 || end < start - 1) {
            throw new IllegalArgumentException("no range of lines: " + start + " to " + end);
        }
    }

    /** The range of the half-open stretch of indexes, which count from 0. */
    static LineRange ofIndexes(int begin, int end) {
        return new LineRange(begin + 1, end);
    }

    /** Whether the range holds no line and marks a place between two. */
    public boolean isEmpty() {
        return end < start;
    }

    /** How many lines the range holds. */
    public int size() {
        return end - start + 1;
    }
}
