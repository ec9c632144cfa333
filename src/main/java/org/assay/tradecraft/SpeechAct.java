package org.assay.tradecraft;

import java.util.Optional;

/**
 * What somebody does by saying it, where that is more than telling. Source: the house's model of the domain; of speech act theory
 * only the nine that change how a claim is weighed.
 */
public enum SpeechAct implements Labelled {
    /** Lets out what was to be kept. */
    LEAK,
    /** Tells against the own side. */
    ADMISSION,
    /** Lays a wrong at somebody’s door. */
    ACCUSATION,
    /** Says what will follow if it goes on. */
    WARNING,
    /** Judges worth, not fact. */
    EVALUATION,
    /** Guesses, and says so or shows it. */
    SPECULATION,
    /** Takes it for granted while saying something else. */
    PRESUPPOSITION,
    /** Concludes it from something else. */
    INFERENCE,
    /** Says what one means to do. */
    INTENT;

    /** Reads a label. */
    public static Optional<SpeechAct> of(String label) {
        return Labelled.find(values(), label);
    }
}
