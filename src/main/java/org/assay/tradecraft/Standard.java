package org.assay.tradecraft;

import java.util.Optional;

/**
 * The nine analytic tradecraft standards of <em>Intelligence Community Directive 203, Analytic Standards</em> (Office of the
 * Director of National Intelligence, 2 January 2015, technically amended 12 June 2023, section D.6.e), in its order.
 */
public enum Standard implements Labelled {
    /** Properly describes quality and credibility of underlying sources, data, and methodologies. */
    SOURCES,
    /** Properly expresses and explains uncertainties associated with major analytic judgments. */
    UNCERTAINTY,
    /** Properly distinguishes between underlying intelligence information and analysts' assumptions and judgments. */
    DISTINCTION,
    /** Incorporates analysis of alternatives. */
    ALTERNATIVES,
    /** Demonstrates customer relevance and addresses implications. */
    RELEVANCE,
    /** Uses clear and logical argumentation. */
    ARGUMENTATION,
    /** Explains change to or consistency of analytic judgments. */
    CHANGE,
    /** Makes accurate judgments and assessments. */
    ACCURACY,
    /** Incorporates effective visual information where appropriate. */
    VISUALS;

    /** Reads a label. */
    public static Optional<Standard> of(String label) {
        return Labelled.find(values(), label);
    }
}
