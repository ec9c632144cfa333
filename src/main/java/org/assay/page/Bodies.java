package org.assay.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.assay.markup.Markup;
import org.assay.markup.Rendered;

/**
 * Rendered bodies, kept in memory by the hash of what they say.
 *
 * <p>Nothing in them depends on the caller: links are holes that are filled for each caller anew.
 */
@ApplicationScoped
class Bodies {

    private static final long MAX_BYTES = 64L << 20;

    /** @param renderer its version; 0 for what a store has kept under a hash of its own */
    private record Key(String hash, int renderer) {}

    private final Markup markup = new Markup();

    private final Cache<Key, Rendered> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, Rendered rendered) -> rendered.weight())
            .build();

    /** The rendered body if it is here already; null if it has to be made. */
    Rendered ifPresent(String contentHash) {
        return cache.getIfPresent(new Key(contentHash, Markup.VERSION));
    }

    /** The rendered body, made if needed. */
    Rendered rendered(String contentHash, String body) {
        return cache.get(new Key(contentHash, Markup.VERSION), key -> markup.render(body));
    }

    /** What was stored once, sanitised again. */
    Rendered restored(String hash, String template) {
        return cache.get(new Key(hash, 0), key -> Rendered.restore(template));
    }
}
