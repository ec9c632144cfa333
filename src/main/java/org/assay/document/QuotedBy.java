package org.assay.document;

import java.util.List;
import java.util.UUID;

/** Who quotes documents: registered as a CDI bean by a kind of page that does. */
public interface QuotedBy {

    /**
     * The quotes of a document, in any of its captures, that the caller sees: of each page in the stage that counts for him,
     * without those that are retired.
     */
    List<Quotation> of(UUID document);
}
