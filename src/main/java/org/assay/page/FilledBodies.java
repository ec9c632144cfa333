package org.assay.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.assay.markup.LinkStates;
import org.assay.markup.LinkTarget;
import org.assay.markup.Rendered;
import org.assay.markup.SafeHtml;

/**
 * Bodies with their links filled in, kept in memory by what they are made of: the hash of what the page says and the state of
 * each of its links. Callers for whom the same links lead somewhere are shown the same; which they are is asked each time.
 */
@ApplicationScoped
class FilledBodies {

    private static final long MAX_BYTES = 32L << 20;

    /** @param space what a link without a space means */
    private record Key(String contentHash, String space, String links) {

        private int weight() {
            return links == null ? 0 : links.length();
        }
    }

    private final Cache<Key, SafeHtml> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, SafeHtml html) -> key.weight() + html.toString().length())
            .build();

    @Inject
    private Links links;

    /** The body of a revision as the caller sees it. */
    SafeHtml of(PageHeader header, Standing standing, Rendered rendered) {
        Key key = new Key(header.contentHash(), header.spaceSlug(), standing.links());
        SafeHtml kept = cache.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        List<LinkTarget> targets = rendered.targets();
        Optional<LinkStates> told = Links.told(header.spaceSlug(), standing, targets);
        SafeHtml filled = rendered.fill(told.orElseGet(() -> links.statesFor(header.spaceSlug(), targets)));
        if (told.isPresent()) {
            cache.put(key, filled);
        }
        return filled;
    }
}
