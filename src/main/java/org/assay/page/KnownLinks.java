package org.assay.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.assay.access.Visibility;
import org.assay.markup.LinkTarget;
import org.assay.markup.Rendered;

/**
 * Where the links of texts lead, as callers were told: good until an address of the space leads elsewhere, which the database
 * says by a number with each view (ADR 0108).
 *
 * <p>Kept of texts that link to their own space alone: what happens in another does not change that number.
 */
@ApplicationScoped
class KnownLinks {

    private static final long MAX_BYTES = 8L << 20;

    /** About what an entry takes besides its targets and the keys. */
    private static final int BYTES = 300;

    private static final int TARGET = 150;

    /**
     * Who asked for which links, and when: most saves leave a text's links as they were.
     *
     * @param targets what the links of a text point at, one for each
     * @param keys the caller's
     * @param addresses {@link Standing#addresses}
     */
    private record Question(List<LinkTarget> targets, String space, String keys, long addresses) {}

    private final Cache<Question, String> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Question question, String states) -> BYTES
                    + question.keys().length()
                    + TARGET * question.targets().size())
            .build();

    @Inject
    private Links links;

    /** {@link Links#lettersFor} the links of a revision's text, for this caller. */
    String of(PageHeader header, Standing standing, Rendered text) {
        if (standing.addresses() == null) {
            return links.lettersFor(header.spaceSlug(), text.targets());
        }
        Question question = new Question(text.targets(), header.spaceSlug(), Visibility.keys(), standing.addresses());
        String known = cache.getIfPresent(question);
        return known == null ? ask(question) : known;
    }

    /** Later than the number was read: what is kept is never older than it says. */
    private String ask(Question question) {
        String states = links.lettersFor(question.space(), question.targets());
        if (question.targets().stream().allMatch(target -> isIn(question.space(), target))) {
            cache.put(question, states);
        }
        return states;
    }

    private static boolean isIn(String space, LinkTarget target) {
        return PageAddress.of(space, target).space().equals(space);
    }
}
