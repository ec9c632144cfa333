package org.assay.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way by which a document came in. */
public enum Method {
    /** Its text was pasted. */
    PASTED,
    /** A file was uploaded. */
    UPLOADED,
    /** It came with a body of knowledge. */
    IMPORTED;

    /** As in facts, REST and message keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Method> of(String label) {
        return Arrays.stream(values())
                .filter(method -> method.label().equals(label))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Method::label).toList();
    }
}
