package org.assay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Saves over REST: each request changes one paragraph of a page, starting from the page's latest revision.
 *
 * <p>Each connection goes round pages of its own, so that no save waits for another's lock or is merged.
 */
final class Saves implements Load.Requests {

    private static final int SHARE = Corpus.PAGES / 10;

    private final URI wiki;
    private final Api analyst;
    private final List<Library.Shelf> pages;
    private final String[] tags;
    private final int[] rounds;

    Saves(URI wiki, Api analyst, List<Library.Shelf> pages) {
        this.wiki = wiki;
        this.analyst = analyst;
        this.pages = pages;
        this.tags = pages.stream().map(page -> '"' + page.hash() + '"').toArray(String[]::new);
        this.rounds = new int[pages.size()];
    }

    @Override
    public byte[] next(int connection, int count) {
        int page = page(connection, count);
        String changed = " Saved " + ++rounds[page] + " times.\n\n";
        String body = Corpus.body(page, Corpus.REVISIONS - 1).replaceFirst("\n\n", changed);
        try {
            return Line.request(
                    wiki,
                    "PUT",
                    "/api/v1/pages/" + pages.get(page).id(),
                    "Authorization: Bearer " + analyst.token() + "\r\nIf-Match: " + tags[page] + "\r\n",
                    Api.JSON.writeValueAsString(Map.of("title", Corpus.title(page), "body", body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void answered(int connection, int count, String tag) {
        tags[page(connection, count)] = tag;
    }

    private static int page(int connection, int count) {
        return connection * SHARE + count % SHARE;
    }
}
