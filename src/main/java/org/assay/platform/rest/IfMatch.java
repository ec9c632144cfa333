package org.assay.platform.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header that says which revision a change starts from.
 *
 * <p>A change has one base: the header names exactly one, as a strong tag. {@code *}, a weak tag, a list and anything else
 * name none, and are as a base that nobody knows.
 */
public final class IfMatch {

    /** A base that no revision has: what {@code *} and the like come to. */
    public static final String NONE = "";

    private static final Pattern STRONG_TAG = Pattern.compile("\"([0-9a-f]{64})\"");

    private IfMatch() {}

    /**
     * The hash that the header names.
     *
     * @param header as sent; null where there was none
     * @return {@link #NONE} where it names no hash; empty where there is no header
     */
    public static Optional<String> hash(String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        Matcher tag = STRONG_TAG.matcher(header.strip());
        return Optional.of(tag.matches() ? tag.group(1) : NONE);
    }
}
