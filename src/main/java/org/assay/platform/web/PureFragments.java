package org.assay.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;

/** Rendered pieces of views, kept by all that they follow from ({@link PureHandler}); the least used go first. */
final class PureFragments {

    private static final long MAX_CHARACTERS = 16L << 20;
    private static final int KEY_CHARACTERS = 500;

    /**
     * All that a piece follows from.
     *
     * @param place where in which view it stands
     * @param of the values that it shows
     */
    record Key(String place, Locale locale, Object of) {}

    private static final Cache<Key, String> CACHE = Caffeine.newBuilder()
            .maximumWeight(MAX_CHARACTERS)
            .weigher((Key key, String text) -> KEY_CHARACTERS + text.length())
            .build();

    private PureFragments() {}

    /** Null if it has not been rendered, or not lately. */
    static String ifPresent(Key key) {
        return CACHE.getIfPresent(key);
    }

    static void keep(Key key, String text) {
        CACHE.put(key, text);
    }
}
