package org.assay.claim;

import java.util.List;
import org.assay.facts.Quote;

/** Whether words of a text stand inside quotation marks, of whatever script; a quotation may have begun sentences before. */
final class Quotations {

    /** Marks that open, each with those that close it. */
    private record Pair(String open, String closes) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("“", "”"),
            new Pair("„", "“”"),
            new Pair("«", "»"),
            new Pair("»", "«"),
            new Pair("‹", "›"),
            new Pair("›", "‹"),
            new Pair("‘", "’"),
            new Pair("‚", "‘’"),
            new Pair("「", "」"),
            new Pair("『", "』"));

    private static final char STRAIGHT = '"';

    private Quotations() {}

    /** Whether the quote, which stands in the text where it says, lies inside quotation marks; they may be part of it. */
    static boolean surround(String text, Quote quote) {
        int start = text.offsetByCodePoints(0, quote.start());
        int last = text.offsetByCodePoints(start, quote.end() - quote.start()) - 1;
        return PAIRS.stream().anyMatch(pair -> isInside(text, start, last, pair)) || isInStraight(text, start, last);
    }

    private static boolean isInside(String text, int start, int last, Pair pair) {
        int open = text.lastIndexOf(pair.open, start);
        return open >= 0 && close(text, open + 1, pair) >= last;
    }

    private static int close(String text, int from, Pair pair) {
        for (int i = from; i < text.length(); i++) {
            if (pair.closes.indexOf(text.charAt(i)) >= 0 && !isApostrophe(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '’'
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A straight mark opens where an even number of them stands before it in its paragraph. */
    private static boolean isInStraight(String text, int start, int last) {
        int paragraph = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int open = text.lastIndexOf(STRAIGHT, start);
        if (open < paragraph) {
            return false;
        }
        long before = text.substring(paragraph, open)
                .chars()
                .filter(c -> c == STRAIGHT)
                .count();
        return before % 2 == 0 && text.indexOf(STRAIGHT, open + 1) >= last;
    }
}
