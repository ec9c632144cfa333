package org.assay.claim;

import java.io.Serializable;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of a captured text, as far as a machine finds its ends.
 *
 * @param start where it begins, in code points
 * @param end where it ends, exclusive, without the blanks that follow
 * @param text the sentence
 * @param opensParagraph whether a paragraph begins with it
 */
public record Sentence(int start, int end, String text, boolean opensParagraph) implements Serializable {

    /** The sentences of a text in order; blank ones are none. No sentence goes over the end of a line. */
    public static List<Sentence> of(String text, Locale language) {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator ends = BreakIterator.getSentenceInstance(language);
        int codePoints = 0;
        int line = 0;
        while (line < text.length()) {
            int stop = text.indexOf('\n', line);
            String paragraph = text.substring(line, stop < 0 ? text.length() : stop);
            add(sentences, paragraph, codePoints, ends);
            codePoints += paragraph.codePointCount(0, paragraph.length()) + 1;
            line += paragraph.length() + 1;
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, String paragraph, int codePoints, BreakIterator ends) {
        boolean opens = true;
        ends.setText(paragraph);
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            String whole = paragraph.substring(from, to);
            String words = whole.strip();
            if (!words.isEmpty()) {
                int begin = from + whole.indexOf(words);
                int start = codePoints + paragraph.codePointCount(0, begin);
                sentences.add(new Sentence(start, start + words.codePointCount(0, words.length()), words, opens));
                opens = false;
            }
        }
    }
}
