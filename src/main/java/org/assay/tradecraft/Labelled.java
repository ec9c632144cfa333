package org.assay.tradecraft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A value of a scale, and the one way in which all of them are written and read. */
public interface Labelled {
    /** The constant's name. */
    String name();

    /** As stored, in REST and in message keys: {@code partly-met} … */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of them whose label is exactly this; {@code null} is none. */
    static <T extends Labelled> Optional<T> find(T[] values, String label) {
        return Arrays.stream(values)
                .filter(value -> value.label().equals(label))
                .findFirst();
    }
}
