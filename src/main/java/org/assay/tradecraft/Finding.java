package org.assay.tradecraft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well a text meets a {@link Standard}, in the judgment of one who has read it. */
public enum Finding {
    /** As it asks. */
    MET,
    /** In part; what is missing belongs in the comment. */
    PARTLY_MET,
    /** Not as it asks. */
    NOT_MET,
    /** The standard asks nothing of a text like this. */
    NOT_APPLICABLE;

    /** As stored, in REST and in message keys: {@code partly-met} … */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a label. */
    public static Optional<Finding> of(String label) {
        return Arrays.stream(values())
                .filter(finding -> finding.label().equals(label))
                .findFirst();
    }
}
