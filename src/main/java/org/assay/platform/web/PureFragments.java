package org.assay.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;

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
    record Key(String place, Locale locale, Object of) {

        /** The key of the same piece for other values. */
        Key withOf(Object others) {
            return new Key(place, locale, others);
        }
    }

    /** Attributes of a request: the keys of pieces with a name that its view has printed. */
    private static final String NAMED = PureFragments.class.getName() + ".";

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

    /** Notes which piece of that name the view of this request prints. */
    static void note(Map<String, Object> request, String name, Key key) {
        request.put(NAMED + name, key);
    }

    /** The key of the piece of that name that the view of this request has printed; null if it has not. */
    static Key noted(HttpServletRequest request, String name) {
        return (Key) request.getAttribute(NAMED + name);
    }
}
