package org.assay.identity;

import org.assay.platform.Unavailable;

/** The directory of people and teams does not answer, or refuses this wiki; nothing was changed there. */
public class DirectoryAway extends Unavailable {

    DirectoryAway(Throwable cause) {
        super(
                "directory-away",
                "Keycloak, which keeps people and teams, does not answer. Nothing was changed; try again in a moment.",
                cause);
    }

    DirectoryAway(String reason) {
        this(new IllegalStateException(reason));
    }
}
