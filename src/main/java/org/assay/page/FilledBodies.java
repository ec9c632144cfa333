package org.assay.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.assay.markup.Rendered;
import org.assay.markup.SafeHtml;

/**
 * Bodies with their links filled in, kept in memory by what they are made of: the hash of what the page says and the state of
 * each of its links. Callers for whom the same links lead somewhere are shown the same.
 */
@ApplicationScoped
class FilledBodies {

    private static final long MAX_BYTES = 32L << 20;

    /**
     * @param space what a link without a space means
     * @param states {@link Links#lettersFor} its links
     */
    private record Key(String contentHash, String space, String states) {}

    private final Cache<Key, SafeHtml> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, SafeHtml html) ->
                    key.states().length() + html.toString().length())
            .build();

    @Inject
    private KnownLinks known;

    /** The body of a revision as the caller sees it. */
    SafeHtml of(PageHeader header, Standing standing, Rendered text) {
        Key key = new Key(header.contentHash(), header.spaceSlug(), known.of(header, standing, text));
        SafeHtml kept = cache.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        SafeHtml filled = text.fill(Links.spelled(key.space(), text.targets(), key.states()));
        cache.put(key, filled);
        return filled;
    }
}
