package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /**
     * For a query of a page {@code p} with a revision {@code r} and the caller's {@code c.keys}: where the links of that stage
     * of the page lead, each after a {@code +} (to a page), {@code -} (to a retired one) or {@code 0} (nowhere), separated by
     * spaces; null where the revision is neither stage, or has no links.
     */
    static final String OF_STAGE =
            """
            select string_agg(case coalesce(
                    (select q.retired from page q where q.space_id = t.id and q.slug = k.target_slug and
            """
                    + Visibility.pageCondition("q", "c.keys")
                    + """
                    ),
                    (select q.retired from slug_redirect f join page q on q.id = f.page_id
                        where f.space_id = t.id and f.slug = k.target_slug and
                    """
                    + Visibility.pageCondition("q", "c.keys")
                    + """
                    ))
                    when false then '+' when true then '-' else '0' end || k.target_space || '/' || k.target_slug, ' ')
                from page_link k
                left join space t on t.slug = k.target_space
                where k.page_id = p.id and k.stage = case r.number when p.approved then 'APPROVED' when p.head then 'DRAFT' end
            """;

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

    /** The state of each target, from what {@link #OF_STAGE} has found; empty where that does not know them all. */
    static Optional<LinkStates> told(String space, Standing standing, Collection<LinkTarget> targets) {
        Map<PageAddress, LinkState> told = told(standing.links());
        return targets.stream().allMatch(target -> told.containsKey(PageAddress.of(space, target)))
                ? Optional.of(target -> told.get(PageAddress.of(space, target)))
                : Optional.empty();
    }

    private static Map<PageAddress, LinkState> told(String links) {
        Map<PageAddress, LinkState> told = new HashMap<>();
        if (links != null) {
            for (String link : links.split(" ", -1)) {
                int slash = link.indexOf('/');
                PageAddress address = new PageAddress(link.substring(1, slash), link.substring(slash + 1));
                char state = link.charAt(0);
                told.put(address, state == MISSING ? missing(address) : present(address, state == RETIRED));
            }
        }
        return told;
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
