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

    private record Key(String contentHash, int renderer) {}

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
}
