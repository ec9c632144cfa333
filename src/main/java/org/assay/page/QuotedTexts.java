package org.assay.page;

import java.util.Optional;
import java.util.UUID;

/** The captured texts that facts quote from; offered by the kind of page that keeps them. */
public interface QuotedTexts {

    /**
     * The text of a capture, if the caller may see it.
     *
     * @param document the document's page
     * @param capture number of the capture, from 1
     */
    Optional<String> text(UUID document, int capture);

    /** The number of the latest capture whose text the caller may see; 0 where there is none. */
    int latest(UUID document);
}
