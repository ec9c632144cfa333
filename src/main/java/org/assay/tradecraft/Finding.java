package org.assay.tradecraft;

import java.util.Optional;

/** How well a text meets a {@link Standard}, in the judgment of one who has read it. */
public enum Finding implements Labelled {
    /** As it asks. */
    MET,
    /** In part; what is missing belongs in the comment. */
    PARTLY_MET,
    /** Not as it asks. */
    NOT_MET,
    /** The standard asks nothing of a text like this. */
    NOT_APPLICABLE;

    /** Reads a label. */
    public static Optional<Finding> of(String label) {
        return Labelled.find(values(), label);
    }
}
