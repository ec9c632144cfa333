package org.assay.page.web;

import java.util.Locale;
import org.assay.compare.Change;

/** Names of constants as programs read them. */
final class Labels {

    private Labels() {}

    /** The constant's name in lower case with hyphens: {@code moved-from}. */
    static String of(Change change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
