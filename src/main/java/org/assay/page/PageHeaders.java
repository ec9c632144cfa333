package org.assay.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.UUID;
import org.assay.access.CarriedCondition;
import org.assay.access.Visibility;
import org.assay.platform.NotFound;

/**
 * What there is to say of pages, kept in memory by the versions of the rows that it is made of: whatever changes there has
 * another key, in every server at once. Nothing in it depends on the caller; whether he may read it is asked each time.
 */
@ApplicationScoped
class PageHeaders {

    /** Names of people are in it too, and theirs is no key: another name is seen after this time. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final long MAX_BYTES = 32L << 20;

    /** About what all but the facts takes. */
    private static final int BYTES = 2_000;

    private record Key(UUID page, int version, int spaceVersion, int number) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PageQueries queries;

    private final Cache<Key, PageHeader> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, PageHeader header) -> BYTES + 2 * header.facts().length())
            .expireAfterWrite(LONGEST)
            .build();

    /** @param body the revision's text where it was read with the header just now; null where the header was kept */
    record WithText(PageHeader header, String body) {}

    /**
     * The header of a page that the caller was seen to see; with the text, which whoever sees the page for the first time needs too.
     *
     * @throws NotFound if there is no such revision, or it is hidden
     */
    WithText of(Standing standing) {
        Key key = new Key(standing.page(), standing.version(), standing.spaceVersion(), standing.number());
        PageHeader kept = cache.getIfPresent(key);
        if (kept != null) {
            return new WithText(kept, null);
        }
        WithText read = read(standing);
        // What a transaction has written and may yet take back has a version that another may come to have.
        if (standing.isOf(read.header()) && read.header().lasting()) {
            cache.put(key, read.header());
        }
        return read;
    }

    private WithText read(Standing standing) {
        return CarriedCondition.in(
                        entities, () -> queries.header(standing.page(), standing.number(), Visibility.keyArray()))
                .stream()
                .findFirst()
                .map(row -> new WithText((PageHeader) row[0], (String) row[1]))
                .orElseThrow(NotFound::new);
    }
}
