package org.assay.review;

import java.util.List;
import java.util.UUID;

/**
 * What is sent to ask for a review; nothing in it has been checked yet.
 *
 * @param title what it is about, one line, 1 to 200 code points
 * @param pages 1 to 200 pages of one space, each once
 */
public record NewReview(String title, List<Seen> pages) {

    /**
     * A page as whoever asks has seen it.
     *
     * @param revision number of the latest revision
     */
    public record Seen(UUID id, Integer revision) {}
}
