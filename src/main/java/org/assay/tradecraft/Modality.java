package org.assay.tradecraft;

import java.util.Optional;

/**
 * In what way a claim puts its proposition forward. Source: the field's usual distinction of five, as the house's model of the
 * domain has it, and a sixth for words that somebody puts into another's mouth.
 */
public enum Modality implements Labelled {
    /** Said to be so. */
    ASSERTION,
    /** Said not to be so, against somebody who says or may say that it is. */
    DENIAL,
    /** Said of what is yet to come. */
    FORECAST,
    /** Said of who did, said or is behind something. */
    ATTRIBUTION,
    /** Said to be said, by nobody in particular. */
    RUMOUR,
    /** Supposed, invented or imagined; never listed under the statements of whoever is quoted in it. */
    HYPOTHETICAL;

    /** Whether the speaker stands for the proposition: what is merely supposed is nobody's statement. */
    public boolean isStatement() {
        return this != HYPOTHETICAL;
    }

    /** Reads a label. */
    public static Optional<Modality> of(String label) {
        return Labelled.find(values(), label);
    }
}
