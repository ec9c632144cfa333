package org.assay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Saves over REST: every request changes another paragraph of another page.
 *
 * <p>The base is the revision that the page had when it was filled; changes at the end of the text since then are merged, so the
 * figure is that of the save path at its longest.
 */
final class Saves implements Load.Requests {

    private static final int SHARE = Corpus.PAGES / 10;

    private final URI wiki;
    private final Api analyst;
    private final List<Library.Shelf> pages;
    private int round;

    Saves(URI wiki, Api analyst, List<Library.Shelf> pages) {
        this.wiki = wiki;
        this.analyst = analyst;
        this.pages = pages;
    }

    @Override
    public synchronized byte[] next(int connection, int count) {
        int page = (connection * SHARE + count % SHARE) % Corpus.PAGES;
        Library.Shelf shelf = pages.get(page);
        String body = Corpus.body(page, Corpus.REVISIONS - 1).replaceFirst("\n\n", " Saved " + round++ + ".\n\n");
        try {
            return Line.request(
                    wiki,
                    "PUT",
                    "/api/v1/pages/" + shelf.id(),
                    "Authorization: Bearer " + analyst.token() + "\r\nIf-Match: \"" + shelf.hash() + "\"\r\n",
                    Api.JSON.writeValueAsString(Map.of("title", Corpus.title(page), "body", body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
