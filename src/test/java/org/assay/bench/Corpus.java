package org.assay.bench;

import java.util.List;
import java.util.Random;

/** Generated pages: the same at every run. Prose of made-up words with headings, a list, a table and a few links. */
final class Corpus {

    static final int PAGES = 2_000;
    static final int REVISIONS = 5;

    private static final List<String> SYLLABLES = List.of(
            "ka", "lo", "mi", "ren", "tas", "vo", "du", "shi", "bar", "el", "no", "qua", "ri", "sun", "te", "ul",
            "zem");

    private Corpus() {}

    static String title(int page) {
        return "Page " + page;
    }

    static String slug(int page) {
        return "page-" + page;
    }

    /** The text of one revision: 3 to 8 kB; a revision differs from the one before in one paragraph. */
    static String body(int page, int revision) {
        Random random = new Random(page);
        int paragraphs = 8 + random.nextInt(14);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            if (i % 5 == 0) {
                text.append("## ").append(words(random, 4)).append("\n\n");
            }
            text.append(words(random, 45 + random.nextInt(25)));
            if (i % 3 == 1) {
                int target = random.nextInt(PAGES + 50);
                text.append(" See [[").append(title(target)).append("]].");
            }
            if (i < revision) {
                text.append(" Revised ").append(revision).append(" times.");
            }
            text.append("\n\n");
        }
        text.append("- ")
                .append(words(random, 8))
                .append("\n- ")
                .append(words(random, 9))
                .append("\n\n");
        text.append("| a | b |\n|---|---|\n| ")
                .append(words(random, 3))
                .append(" | ")
                .append(words(random, 3))
                .append(" |\n");
        return text.toString();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ");
            for (int s = 1 + random.nextInt(3); s >= 0; s--) {
                words.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
        }
        return words.toString();
    }
}
