package org.assay.compare;

import java.util.List;
import java.util.Optional;

/**
 * Lines of a text with what stands around them.
 *
 * @param before a few lines before them
 * @param lines the lines themselves
 * @param after a few lines after them
 */
public record Passage(List<String> before, List<String> lines, List<String> after) {

    public Passage {
        before = List.copyOf(before);
        lines = List.copyOf(lines);
        after = List.copyOf(after);
    }

    /**
     * Takes a passage out of a text.
     *
     * @param context how many lines around it at most
     * @return empty if the text has no such lines
     */
    public static Optional<Passage> of(String text, LineRange range, int context) {
        List<String> all = Lines.of(text).lines();
        if (range.isEmpty() || range.end() > all.size()) {
            return Optional.empty();
        }
        int begin = range.start() - 1;
        return Optional.of(new Passage(
                all.subList(Math.max(0, begin - context), begin),
                all.subList(begin, range.end()),
                all.subList(range.end(), Math.min(all.size(), range.end() + context))));
    }
}
