package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.markup.LinkState;
import org.assay.markup.LinkStates;
import org.assay.markup.LinkTarget;
import org.hibernate.Session;

/** Says which links of a text lead somewhere for this caller: a page that he may not see is as one that is not there. */
@ApplicationScoped
class Links {

    /** Every view runs it, so it is written out: Hibernate translates a query under a filter anew each time. */
    private static final String EXISTING =
            """
            select target.space, target.slug
            from unnest(:spaces, :slugs) target (space, slug)
            join space s on s.slug = target.space
            join page p on p.space_id = s.id and p.slug = target.slug and
            """
                    + Visibility.pageCondition("p");

    @PersistenceContext
    private EntityManager entities;

    /**
     * The state of each target, by one statement; none where there are no links.
     *
     * @param space the slug of the space that targets without one mean
     */
    LinkStates statesFor(String space, Collection<LinkTarget> targets) {
        Set<PageAddress> existing = existing(space, targets);
        return target -> {
            PageAddress address = address(space, target);
            String path = address.path();
            return existing.contains(address)
                    ? LinkState.existing(target.anchor() == null ? path : path + "#" + target.anchor())
                    : LinkState.missing("/new/" + address.space() + "/" + address.slug());
        };
    }

    private Set<PageAddress> existing(String space, Collection<LinkTarget> targets) {
        Access.requireMember();
        if (targets.isEmpty()) {
            return Set.of();
        }
        Set<PageAddress> addresses =
                targets.stream().map(target -> address(space, target)).collect(Collectors.toSet());
        Set<PageAddress> existing = new HashSet<>();
        entities.unwrap(Session.class)
                .createNativeQuery(EXISTING, Tuple.class)
                .setParameter("spaces", parts(addresses, PageAddress::space))
                .setParameter("slugs", parts(addresses, PageAddress::slug))
                .setParameter("keys", Visibility.keys())
                .getResultList()
                .forEach(row -> existing.add(new PageAddress(row.get(0, String.class), row.get(1, String.class))));
        return existing;
    }

    private static String[] parts(Set<PageAddress> addresses, Function<PageAddress, String> part) {
        return addresses.stream().map(part).toArray(String[]::new);
    }

    private static PageAddress address(String space, LinkTarget target) {
        return new PageAddress(target.space() == null ? space : target.space(), target.slug());
    }
}
