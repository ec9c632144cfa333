package org.assay.page;

import org.assay.platform.Malformed;

/**
 * Which face of a page is wanted.
 *
 * @param stage null for the usual one: approved, or for insiders the draft where nothing is approved
 * @param number a certain revision; null for none
 */
public record ViewChoice(Stage stage, Integer number) {

    /** Approved; for insiders the draft where nothing is approved. */
    public static final ViewChoice USUAL = new ViewChoice(null, null);

    public ViewChoice {
        if (stage != null && number != null) {
            throw new Malformed("stage", "contradiction", "choose a stage or a revision, not both");
        }
    }

    /** A stage. */
    public static ViewChoice of(Stage stage) {
        return new ViewChoice(stage, null);
    }

    /** A certain revision. */
    public static ViewChoice revision(int number) {
        return new ViewChoice(null, number);
    }
}
