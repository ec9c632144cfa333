package org.assay.tradecraft;

import java.util.Optional;

/**
 * Reliability of a source by the Admiralty code, in the words of <em>STANAG 2511, Intelligence Reports</em> (NATO, January 2003,
 * Table I and the paragraphs after it). From the best to the worst; {@link #F} is no grade but the lack of one.
 */
public enum Reliability implements Labelled {
    /** Completely reliable. */
    A("Completely reliable", "A tried and trusted source which can be depended upon with confidence."),
    /** Usually reliable. */
    B(
            "Usually reliable",
            "A source which has been successful in the past but for which there is still some element of doubt in a particular"
                    + " case."),
    /** Fairly reliable. */
    C(
            "Fairly reliable",
            "A source which has occasionally been used in the past and upon which some degree of confidence can be based."),
    /** Not usually reliable. */
    D(
            "Not usually reliable",
            "A source which has been used in the past but has proved more often than not unreliable."),
    /** Unreliable. */
    E("Unreliable", "A source which has been used in the past and has proved unworthy of any confidence."),
    /** Reliability cannot be judged: of every new source. */
    F("Reliability cannot be judged", "A source which has not been used in the past.");

    private final String title;
    private final String meaning;

    Reliability(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** The letter. */
    @Override
    public String label() {
        return name();
    }

    /** What the standard calls it. */
    public String title() {
        return title;
    }

    /** What the standard says it refers to. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is a grade at all: {@link #F} enters no arithmetic. */
    public boolean isJudged() {
        return this != F;
    }

    /** Reads a letter of the standard; no other, so neither MISP's {@code g} nor a letter with a number. */
    public static Optional<Reliability> of(String label) {
        return Labelled.find(values(), label);
    }
}
