package org.assay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reviews of fifty pages at once: how long their screen takes to open and their publication to be done. */
final class Sets {

    private static final int PAGES = 50;
    private static final int ROUNDS = 12;

    /** The first rounds warm up what they run through. */
    private static final int WARM = 2;

    private final Api analyst;
    private final Api reviewer;
    private final URI wiki;
    private final String cookie;
    private final List<Library.Shelf> pages;

    /** @param cookie headers of the reviewer's session in a browser */
    Sets(URI wiki, Api analyst, Api reviewer, String cookie, List<Library.Shelf> pages) {
        this.wiki = wiki;
        this.analyst = analyst;
        this.reviewer = reviewer;
        this.cookie = cookie;
        this.pages = pages.subList(pages.size() - PAGES, pages.size());
    }

    /** Adds a line for opening and one for publishing, one connection, one after the other. */
    void measure(Table table) throws Exception {
        long[] opened = new long[ROUNDS];
        long[] published = new long[ROUNDS];
        String[] hashes = pages.stream().map(Library.Shelf::hash).toArray(String[]::new);
        long bytes = 0;
        try (Line line = new Line(wiki)) {
            for (int round = 0; round < ROUNDS; round++) {
                JsonNode review = ask(hashes, round);
                String path = "/reviews/" + review.get("id").asText();
                byte[] screen = Line.request(wiki, "GET", path, cookie, null);
                long start = System.nanoTime();
                bytes = line.exchange(screen, 200);
                opened[round] = System.nanoTime() - start;
                Map<String, String> hash = Map.of("hash", review.get("hash").asText());
                reviewer.post(path + "/votes", Map.of("hash", hash.get("hash"), "vote", "approve", "comment", ""));
                start = System.nanoTime();
                reviewer.post(path + "/publish", hash);
                published[round] = System.nanoTime() - start;
            }
        }
        table.add("review of 50 pages, screen", figures(opened), null, bytes);
        table.add("publish 50 pages, REST", figures(published), null, 0);
    }

    private JsonNode ask(String[] hashes, int round) throws Exception {
        List<Map<String, Object>> set = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            String id = pages.get(i).id();
            String body = Corpus.body(Corpus.PAGES - PAGES + i, 1).replaceFirst("\n\n", " Round " + round + ".\n\n");
            JsonNode saved = analyst.put(
                    "/pages/" + id, Map.of("title", Corpus.title(Corpus.PAGES - PAGES + i), "body", body), hashes[i]);
            JsonNode page = saved.get("page");
            hashes[i] = page.get("hash").asText();
            set.add(Map.of("id", id, "revision", page.get("revision").asInt()));
        }
        return analyst.post("/reviews", Map.of("title", "Round " + round, "pages", set));
    }

    private static Figures figures(long[] times) {
        long[] measured = Arrays.copyOfRange(times, WARM, times.length);
        Arrays.sort(measured);
        return Figures.of(measured, Arrays.stream(measured).sum() / 1e9);
    }
}
