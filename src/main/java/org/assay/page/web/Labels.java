package org.assay.page.web;

import java.util.Locale;
import org.assay.compare.Change;

/** Names of constants as programs read them. */
final class Labels {

    private Labels() {}

    /** {@code same}, {@code added}, {@code removed}, {@code changed}, {@code moved-from}, {@code moved-to}. */
    static String of(Change change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
