package org.assay.page;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names one revision of one page.
 *
 * @param number counts from 1 without gaps
 */
@Embeddable
public record RevisionId(@Column(name = "page_id") UUID page, int number) implements Serializable {

    /** The page's id, a slash, the number. */
    String text() {
        return page + "/" + number;
    }

    /** Reads what {@link #text} wrote. */
    static RevisionId of(String text) {
        int slash = text.indexOf('/');
        return new RevisionId(
                UUID.fromString(text.substring(0, slash)), Integer.parseInt(text, slash + 1, text.length(), 10));
    }
}
