package org.assay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fills the wiki with the corpus, through the REST interface: pages by an analyst, published by a reviewer. */
final class Library {

    static final String SPACE = "library";

    private static final int WRITERS = 4;
    private static final int PAGES_A_REVIEW = 100;

    private final Api admin;
    private final Api analyst;
    private final Api reviewer;

    Library(Api admin, Api analyst, Api reviewer) {
        this.admin = admin;
        this.analyst = analyst;
        this.reviewer = reviewer;
    }

    /** A page as the measurements need it. */
    record Shelf(String id, String hash, int number) {}

    List<Shelf> fill() throws Exception {
        admin.post("/spaces", Map.of("slug", SPACE, "title", "Library", "team", "iraq-desk"));
        Shelf[] pages = new Shelf[Corpus.PAGES];
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < pages.length; i++) {
                int page = i;
                work.add(writers.submit(() -> {
                    pages[page] = write(page);
                    return null;
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
        for (int i = 0; i < pages.length; i += PAGES_A_REVIEW) {
            publish(Arrays.asList(pages).subList(i, Math.min(i + PAGES_A_REVIEW, pages.length)), i);
        }
        return List.of(pages);
    }

    private Shelf write(int page) throws Exception {
        JsonNode created = analyst.post(
                "/pages",
                Map.of("space", SPACE, "kind", "topic", "title", Corpus.title(page), "body", Corpus.body(page, 0)));
        String id = created.get("id").asText();
        String hash = created.get("hash").asText();
        for (int revision = 1; revision < Corpus.REVISIONS; revision++) {
            JsonNode saved = analyst.put(
                    "/pages/" + id, Map.of("title", Corpus.title(page), "body", Corpus.body(page, revision)), hash);
            hash = saved.get("page").get("hash").asText();
        }
        return new Shelf(id, hash, Corpus.REVISIONS);
    }

    private void publish(List<Shelf> pages, int first) throws Exception {
        List<Map<String, Object>> set = pages.stream()
                .map(page -> Map.<String, Object>of("id", page.id(), "revision", page.number()))
                .toList();
        JsonNode review = analyst.post("/reviews", Map.of("title", "Pages from " + first, "pages", set));
        String path = "/reviews/" + review.get("id").asText();
        Map<String, String> hash = Map.of("hash", review.get("hash").asText());
        reviewer.post(
                path + "/votes", Map.of("hash", hash.get("hash"), "vote", "approve", "comment", "Read all of it."));
        reviewer.post(path + "/publish", hash);
    }
}
