package org.assay.claim;

import java.io.Serializable;
import java.text.BreakIterator;
import java.util.Locale;
import org.assay.facts.Quote;

/**
 * A quote with a few sentences of what stands around it.
 *
 * @param before what stands before it
 * @param exact the quote
 * @param after what stands after it
 * @param begins whether the text begins there
 * @param ends whether the text ends there
 */
public record Passage(String before, String exact, String after, boolean begins, boolean ends) implements Serializable {

    private static final int FARTHEST = 600;
    private static final int SENTENCES = 2;

    /** What stands around a quote in its text. */
    static Passage around(String text, Quote quote) {
        int start = text.offsetByCodePoints(0, quote.start());
        int end = text.offsetByCodePoints(start, quote.end() - quote.start());
        int from = before(text, start);
        int to = after(text, end);
        return new Passage(
                text.substring(from, start),
                text.substring(start, end),
                text.substring(end, to),
                from == 0,
                to == text.length());
    }

    private static int before(String text, int start) {
        int farthest = whole(text, Math.max(0, start - FARTHEST));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(farthest, start));
        int begin = sentences.last();
        for (int i = 0; i < SENTENCES && begin > 0; i++) {
            begin = sentences.previous();
        }
        return farthest + Math.max(0, begin);
    }

    private static int after(String text, int end) {
        int farthest = whole(text, Math.min(text.length(), end + FARTHEST));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        String tail = text.substring(end, farthest);
        sentences.setText(tail);
        int stop = sentences.first();
        for (int i = 0; i < SENTENCES && stop != BreakIterator.DONE && stop < tail.length(); i++) {
            stop = sentences.next();
        }
        return end + (stop == BreakIterator.DONE ? tail.length() : stop);
    }

    /** Never half of a surrogate pair. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
