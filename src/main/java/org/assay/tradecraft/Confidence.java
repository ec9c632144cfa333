package org.assay.tradecraft;

import java.util.Optional;

/**
 * Analytic confidence: how well founded a judgment is, whatever its likelihood. Sources: ICD 203 (2 January 2015), Joint Publication
 * 2-0 for the meaning of the three; PHIA's Analytical Confidence Ratings have the same three.
 */
public enum Confidence implements Labelled {
    /** Uncorroborated information, many assumptions, mostly weak inferences, glaring gaps. */
    LOW,
    /** Partially corroborated information, several assumptions, a mix of strong and weak inferences, few gaps. */
    MODERATE,
    /** Well corroborated information from proven sources, few assumptions, strong inferences, no or minor gaps. */
    HIGH;

    /** Reads a label. */
    public static Optional<Confidence> of(String label) {
        return Labelled.find(values(), label);
    }
}
