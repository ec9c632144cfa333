package org.assay.claim;

import java.util.Arrays;
import java.util.Optional;
import org.assay.tradecraft.Modality;

/** The lists of claims that belong to a page of another kind; each holds what is not retired. */
public enum Listing {

    /** What an actor says, the latest first; what others only imagine it to say is not its own (I20). */
    BY(
            "by",
            "c.speaker in :of and c.modality <> '" + Modality.HYPOTHETICAL.label() + "'",
            "c.assertedFrom desc nulls last, c.proposition, c.id.pageId"),

    /** What is said of an actor, by whomever, the latest first. */
    ABOUT(
            "about",
            "exists (select 1 from ClaimSubject a where a.id.pageId = c.id.pageId and a.id.stage = c.id.stage and a.id.actor in :of)",
            BY.order),

    /** What is taken from a document, in its order. */
    IN("in", "c.document in :of", "c.quoteStart, c.quoteEnd, c.id.pageId"),

    /** What comes from an origin by record. */
    FROM("from", "c.origin in :of", "c.proposition, c.id.pageId");

    private final String label;
    private final String condition;
    private final String order;

    Listing(String label, String condition, String order) {
        this.label = label;
        this.condition = condition;
        this.order = order;
    }

    /** As it stands in addresses. */
    public String label() {
        return label;
    }

    /** Which claims {@code c} are listed, in HQL, of the pages {@code :of}. */
    String condition() {
        return "(" + condition + ")";
    }

    /** In which order; no two claims are alike in it. */
    String order() {
        return order;
    }

    /** The list with that label. */
    public static Optional<Listing> of(String label) {
        return Arrays.stream(values())
                .filter(listing -> listing.label.equals(label))
                .findFirst();
    }
}
