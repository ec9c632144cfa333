package org.assay.tradecraft;

import java.util.Optional;

/**
 * How it is known that an actor stands in a relation. Source: the house's model of the domain, after the epistemic levels of
 * InkVisitor.
 */
public enum Provenance implements Labelled {
    /** The document says so. */
    STATED,
    /** Follows from what the document says. */
    INFERRED,
    /** The analyst knows; the document is silent. */
    ANALYST_KNOWLEDGE;

    /** Reads a label. */
    public static Optional<Provenance> of(String label) {
        return Labelled.find(values(), label);
    }
}
