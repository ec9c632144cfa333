package org.assay.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.assay.compare.QuotePlace;

/**
 * Where quotes of one capture stand in a newer one, for as long as they are asked for: captures never change, and so does this.
 * Whether the caller may know is asked before.
 */
@ApplicationScoped
class Anchored {

    private static final int MOST = 20_000;

    /** A quote and the capture that it is looked for in. */
    record Key(UUID document, int capture, int start, int end, int newer) {}

    private final Cache<Key, QuotePlace> places =
            Caffeine.newBuilder().maximumSize(MOST).build();

    QuotePlace of(Key key, Function<Key, QuotePlace> find) {
        return places.get(key, find);
    }
}
