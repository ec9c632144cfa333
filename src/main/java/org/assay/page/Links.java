package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.markup.LinkState;
import org.assay.markup.LinkStates;
import org.assay.markup.LinkTarget;
import org.hibernate.Session;

/**
 * Says which links of a text lead somewhere for this caller: a page that he may not see is as one that is not there. A name
 * that a page had before leads to it as long as no page that he sees has it now.
 */
@ApplicationScoped
class Links {

    /** Every view runs it, so it is written out: Hibernate translates a query under a filter anew each time. */
    private static final String EXISTING =
            """
            select target.space, target.slug, p.retired, false as former
            from unnest(:spaces, :slugs) target (space, slug)
            join space s on s.slug = target.space
            join page p on p.space_id = s.id and p.slug = target.slug and
            """
                    + Visibility.pageCondition("p")
                    + """

            union all
            select target.space, target.slug, p.retired, true as former
            from unnest(:spaces, :slugs) target (space, slug)
            join space s on s.slug = target.space
            join slug_redirect f on f.space_id = s.id and f.slug = target.slug
            join page p on p.id = f.page_id and
            """
                    + Visibility.pageCondition("p")
                    + " order by former";

    private static final char PRESENT = '+';
    private static final char RETIRED = '-';
    private static final char MISSING = '0';

    @PersistenceContext
    private EntityManager entities;

    /**
     * The state of each target, by one statement; none where there are no links.
     *
     * @param space the slug of the space that targets without one mean
     */
    LinkStates statesFor(String space, Collection<LinkTarget> targets) {
        Map<PageAddress, LinkState> existing = existing(space, targets);
        return target -> {
            PageAddress address = PageAddress.of(space, target);
            return existing.getOrDefault(address, missing(address));
        };
    }

    /** The same as a letter for each target, in their order. */
    String lettersFor(String space, List<LinkTarget> targets) {
        LinkStates states = statesFor(space, targets);
        StringBuilder letters = new StringBuilder(targets.size());
        targets.forEach(target -> letters.append(letter(states.of(target))));
        return letters.toString();
    }

    private static char letter(LinkState state) {
        if (!state.exists()) {
            return MISSING;
        }
        return state.retired() ? RETIRED : PRESENT;
    }

    /** What those letters say of those targets. */
    static LinkStates spelled(String space, List<LinkTarget> targets, String letters) {
        Map<LinkTarget, LinkState> spelled = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            PageAddress address = PageAddress.of(space, targets.get(i));
            char letter = letters.charAt(i);
            spelled.put(targets.get(i), letter == MISSING ? missing(address) : present(address, letter == RETIRED));
        }
        return spelled::get;
    }

    /** The addresses that lead to a page. */
    private Map<PageAddress, LinkState> existing(String space, Collection<LinkTarget> targets) {
        Access.requireMember();
        Map<PageAddress, LinkState> existing = new HashMap<>();
        if (targets.isEmpty()) {
            return existing;
        }
        Set<PageAddress> addresses =
                targets.stream().map(target -> PageAddress.of(space, target)).collect(Collectors.toSet());
        entities.unwrap(Session.class)
                .createNativeQuery(EXISTING, Tuple.class)
                .setParameter("spaces", parts(addresses, PageAddress::space))
                .setParameter("slugs", parts(addresses, PageAddress::slug))
                .setParameter("keys", Visibility.keys())
                .getResultList()
                .forEach(row -> {
                    PageAddress address = new PageAddress(row.get(0, String.class), row.get(1, String.class));
                    existing.putIfAbsent(address, present(address, row.get(2, Boolean.class)));
                });
        return existing;
    }

    private static LinkState present(PageAddress address, boolean retired) {
        return retired ? LinkState.retired(address.path()) : LinkState.existing(address.path());
    }

    private static LinkState missing(PageAddress address) {
        return LinkState.missing("/new/" + address.space() + "/" + address.slug());
    }

    private static String[] parts(Set<PageAddress> addresses, Function<PageAddress, String> part) {
        return addresses.stream().map(part).toArray(String[]::new);
    }
}
