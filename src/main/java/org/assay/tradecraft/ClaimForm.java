package org.assay.tradecraft;

import java.util.Optional;

/**
 * How the words of a claim came into the document. Source: the usual distinction of reported speech, as the house's model of the
 * domain has it.
 */
public enum ClaimForm implements Labelled {
    /** The speaker’s own words, inside quotation marks. */
    DIRECT_QUOTE,
    /** The speaker’s meaning in the reporter’s words. */
    INDIRECT_QUOTE,
    /** The author of the document speaks. */
    AUTHOR_VOICE,
    /** Passed on from somebody who is not named or was not heard. */
    HEARSAY;

    /** Reads a label. */
    public static Optional<ClaimForm> of(String label) {
        return Labelled.find(values(), label);
    }
}
