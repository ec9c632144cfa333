package org.assay.facts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short name by which a body of knowledge speaks of one of its things: {@code C11}, {@code joseph-dunford}. It keeps its
 * meaning from one archive to the next, where ids do not; nothing depends on its being the only one of its kind.
 */
public final class Ref {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,79}");

    private Ref() {}

    /** The text, if it is such a name. */
    public static Optional<String> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** Reads the field {@code ref}; null where it is absent. */
    public static String read(FactReader reader) {
        return reader.optionalFormed("ref", Ref::of, "must be up to 80 letters A to Z, digits and hyphens");
    }
}
