package org.assay.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.assay.markup.Markup;
import org.assay.markup.Rendered;

/**
 * Bodies as written and rendered, kept in memory by the hash of what they say.
 *
 * <p>Nothing in them depends on the caller: links are holes that are filled for each caller anew.
 */
@ApplicationScoped
class Bodies {

    private static final long MAX_BYTES = 64L << 20;

    /** @param renderer its version; 0 for what a store has kept under a hash of its own */
    private record Key(String hash, int renderer) {}

    private final Markup markup = new Markup();

    /**
     * One text.
     *
     * @param source as its author wrote it; empty where only what was made of it was stored
     */
    record Body(String source, Rendered rendered) {

        private int weight() {
            return (int) Math.min(Integer.MAX_VALUE, rendered.weight() + (long) source.length());
        }
    }

    private final Cache<Key, Body> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, Body body) -> body.weight())
            .build();

    /** The body if it is here already; null if it has to be made. */
    Body ifPresent(String contentHash) {
        return cache.getIfPresent(new Key(contentHash, Markup.VERSION));
    }

    /** The body, rendered if needed. */
    Body of(String contentHash, String source) {
        return cache.get(new Key(contentHash, Markup.VERSION), key -> new Body(source, markup.render(source)));
    }

    /** The same of a text that has been read already. */
    Body of(String contentHash, String source, Markup.Parsed parsed) {
        return cache.get(new Key(contentHash, Markup.VERSION), key -> new Body(source, parsed.rendered()));
    }

    /** The rendered body, made if needed. */
    Rendered rendered(String contentHash, String source) {
        return of(contentHash, source).rendered();
    }

    /** What was stored once, sanitised again. */
    Rendered restored(String hash, String template) {
        return cache.get(new Key(hash, 0), key -> new Body("", Rendered.restore(template)))
                .rendered();
    }
}
