package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.markup.LinkState;
import org.assay.markup.LinkStates;
import org.assay.markup.LinkTarget;

/**
 * Says which links of a text lead somewhere for this caller: a page that he may not see is as one that is not there. A name
 * that a page had before leads to it as long as no page that he sees has it now.
 */
@ApplicationScoped
class Links {

    @PersistenceContext
    private EntityManager entities;

    /**
     * The state of each target, by one statement; none where there are no links.
     *
     * @param space the slug of the space that targets without one mean
     */
    LinkStates statesFor(String space, Collection<LinkTarget> targets) {
        Map<PageAddress, Boolean> existing = existing(space, targets);
        return target -> {
            PageAddress address = PageAddress.of(space, target);
            Boolean retired = existing.get(address);
            if (retired == null) {
                return LinkState.missing("/new/" + address.space() + "/" + address.slug());
            }
            return retired ? LinkState.retired(address.path()) : LinkState.existing(address.path());
        };
    }

    /** The addresses that lead to a page, with whether that is retired. */
    private Map<PageAddress, Boolean> existing(String space, Collection<LinkTarget> targets) {
        Access.requireMember();
        Map<PageAddress, Boolean> existing = new HashMap<>();
        if (targets.isEmpty()) {
            return existing;
        }
        Set<PageAddress> addresses =
                targets.stream().map(target -> PageAddress.of(space, target)).collect(Collectors.toSet());
        // Slugs and spaces apart may match a few addresses too many; those answer no target's question.
        entities.createQuery(
                        """
                        select s.slug as space, p.slug as slug, p.retired as retired, false as former
                        from Page p join Space s on s.id = p.spaceId
                        where s.slug in :spaces and p.slug in :slugs
                        union all
                        select s.slug as space, f.id.slug as slug, p.retired as retired, true as former
                        from SlugRedirect f join Space s on s.id = f.id.spaceId join Page p on p.id = f.pageId
                        where s.slug in :spaces and f.id.slug in :slugs""",
                        Tuple.class)
                .setParameter(
                        "spaces", addresses.stream().map(PageAddress::space).collect(Collectors.toSet()))
                .setParameter("slugs", addresses.stream().map(PageAddress::slug).collect(Collectors.toSet()))
                .getResultStream()
                .sorted(Comparator.comparing(row -> row.get(3, Boolean.class))) // Present names first.
                .forEach(row -> existing.putIfAbsent(
                        new PageAddress(row.get(0, String.class), row.get(1, String.class)),
                        row.get(2, Boolean.class)));
        return existing;
    }
}
