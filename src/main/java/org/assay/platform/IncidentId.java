package org.assay.platform;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes the ids that join what a caller was told of an unexpected error with what the log says of it. */
public final class IncidentId {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private IncidentId() {}

    /** Short enough to be read out on the telephone: ten characters without look-alikes. */
    public static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
