package org.assay.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.assay.compare.Place;
import org.assay.compare.QuoteAnchoring;
import org.assay.compare.QuotePlace;

/**
 * What became of 500 quotes of a document of 1 MB that was captured anew: of every twenty paragraphs one is gone, one is new, one
 * changed in a word and one moved to the end. {@code mvn -Pbench -Dassay.bench=AnchoringBenchmark}
 */
public final class AnchoringBenchmark {

    private static final int LENGTH = 1 << 20;
    private static final int QUOTES = 500;
    private static final int WORDS = 12;
    private static final int RUNS = 9;
    private static final int STRIDE = 20;

    private AnchoringBenchmark() {}

    public static void main(String[] arguments) {
        List<String> paragraphs = paragraphs();
        String then = String.join("\n\n", paragraphs);
        String now = String.join("\n\n", later(paragraphs));
        int[][] quotes = quotes(then);
        double[] millis = new double[RUNS];
        Map<Place.State, Integer> found = new EnumMap<>(Place.State.class);
        double first = 0;
        for (int run = 0; run < RUNS; run++) {
            found.clear();
            long began = System.nanoTime();
            QuoteAnchoring anchoring = QuoteAnchoring.between(then, now);
            for (int[] quote : quotes) {
                QuotePlace place = anchoring.find(quote[0], quote[1]);
                found.merge(place.state(), 1, Integer::sum);
            }
            millis[run] = (System.nanoTime() - began) / 1e6;
            first = run == 0 ? millis[0] : first;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "[bench] %d quotes in %,d characters: first %.0f ms, p50 %.0f ms, worst %.0f ms (aim: under 2,000); %s%n",
                QUOTES,
                then.length(),
                first,
                millis[RUNS / 2],
                millis[RUNS - 1],
                found);
    }

    private static List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        int length = 0;
        for (int i = 0; length < LENGTH; i++) {
            paragraphs.add(Corpus.body(i, 0).strip());
            length += paragraphs.get(i).length() + 2;
        }
        return String.join("\n\n", paragraphs)
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> later(List<String> paragraphs) {
        List<String> later = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            switch (i % STRIDE) {
                case 3 -> {}
                case 7 -> later.addAll(List.of("A paragraph that was not there before: " + i + ".", paragraph));
                case 11 -> later.add(paragraph.replaceFirst(" \\S+ ", " otherwise "));
                case 15 -> moved.add(paragraph);
                default -> later.add(paragraph);
            }
        }
        later.addAll(moved);
        return later;
    }

    /** Some words each, from everywhere, as begin and end in code points; the text holds none beyond 16 bits. */
    private static int[][] quotes(String text) {
        Random random = new Random(1);
        int[][] quotes = new int[QUOTES][];
        for (int i = 0; i < QUOTES; i++) {
            int begin = text.indexOf(' ', random.nextInt(text.length() - 2_000)) + 1;
            int end = begin;
            for (int word = 0; word < WORDS; word++) {
                end = text.indexOf(' ', end + 1);
            }
            quotes[i] = new int[] {begin, end};
        }
        return quotes;
    }
}
