package org.assay.page;

import java.util.Locale;

/** How a revision came about; part of its hash. */
public enum Origin {
    /** The first revision. */
    CREATE,
    /** Somebody wrote. */
    EDIT,
    /** Somebody wrote from an older base, and his changes were merged with those made since. */
    MERGE,
    /** An older revision was made the latest again. */
    RESTORE,
    /** It came in by an import. */
    IMPORT,
    /** An admin added somebody to the people named on it. */
    NAMING;

    /** Lower-case name, as hashed and stored. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
