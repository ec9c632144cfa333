package org.assay.tradecraft;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Credibility of a piece of information by the Admiralty code, after <em>STANAG 2511, Intelligence Reports</em> (NATO, January
 * 2003, Table II; the titles are the standard's, the meanings follow it closely). From the best to the worst; {@link #CANNOT_BE_JUDGED} is no grade but the
 * lack of one.
 */
public enum Credibility implements Labelled {
    /** 1. */
    CONFIRMED(
            "1",
            "Confirmed by other sources",
            "It can be stated with certainty that the reported information originates from another source than the already"
                    + " existing information on the same subject."),
    /** 2. */
    PROBABLY_TRUE(
            "2",
            "Probably true",
            "Independence of its source cannot be guaranteed, but quantity and quality of previous reports make it likely."),
    /** 3. */
    POSSIBLY_TRUE(
            "3", "Possibly true", "There is not enough to confirm it, and it does not conflict with earlier reports."),
    /** 4. */
    DOUBTFUL("4", "Doubtful", "It tends to conflict with earlier reports."),
    /** 5. */
    IMPROBABLE("5", "Improbable", "It positively contradicts earlier reports."),
    /** 6. */
    CANNOT_BE_JUDGED("6", "Truth cannot be judged", "There is nothing to compare it with.");

    private final String label;
    private final String title;
    private final String meaning;

    Credibility(String label, String title, String meaning) {
        this.label = label;
        this.title = title;
        this.meaning = meaning;
    }

    /** The numeral. */
    @Override
    public String label() {
        return label;
    }

    /** What the standard calls it. */
    public String title() {
        return title;
    }

    /** When it is given. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is a grade at all: {@link #CANNOT_BE_JUDGED} enters no arithmetic. */
    public boolean isJudged() {
        return this != CANNOT_BE_JUDGED;
    }

    /** How much evidence of it weighs: from 1 to 5 it is 1.0, 0.8, 0.6, 0.4, 0.2; 6 takes no part. Ours, not the standard's. */
    public OptionalDouble weight() {
        return switch (this) {
            case CONFIRMED -> OptionalDouble.of(1.0);
            case PROBABLY_TRUE -> OptionalDouble.of(0.8);
            case POSSIBLY_TRUE -> OptionalDouble.of(0.6);
            case DOUBTFUL -> OptionalDouble.of(0.4);
            case IMPROBABLE -> OptionalDouble.of(0.2);
            case CANNOT_BE_JUDGED -> OptionalDouble.empty();
        };
    }

    /** Reads a numeral of the standard; no other. */
    public static Optional<Credibility> of(String label) {
        return Labelled.find(values(), label);
    }
}
