package org.assay.platform;

import java.util.Optional;

/**
 * What the installation sets in the server's environment. As in the server's own configuration, a system property named
 * {@code env.…} stands for a variable that is not set.
 */
public final class Environment {

    private Environment() {}

    /** The variable's value; empty where it is not set or blank. */
    public static Optional<String> value(String name) {
        return Optional.ofNullable(System.getenv(name))
                .or(() -> Optional.ofNullable(System.getProperty("env." + name)))
                .filter(value -> !value.isBlank());
    }
}
