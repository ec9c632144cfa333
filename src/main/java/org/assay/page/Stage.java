package org.assay.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of a page's two faces: what the team works on, or what readers see. */
public enum Stage {
    /** The latest revision; for insiders. */
    DRAFT,
    /** The last published revision. */
    APPROVED;

    /** Lower-case name, as in addresses and REST. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the lower-case name. */
    public static Optional<Stage> of(String label) {
        return Arrays.stream(values())
                .filter(stage -> stage.label().equals(label))
                .findFirst();
    }
}
