package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.markup.LinkState;
import org.assay.markup.LinkStates;
import org.assay.markup.LinkTarget;

/** Says which links of a text lead somewhere for this caller: a page that he may not see is as one that is not there. */
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
        // Slugs and spaces apart may match a few addresses too many; those answer no target's question.
        return new HashSet<>(entities.createQuery(
                        """
                        select new org.assay.page.PageAddress(s.slug, p.slug)
                        from Page p join Space s on s.id = p.spaceId
                        where s.slug in :spaces and p.slug in :slugs""",
                        PageAddress.class)
                .setParameter(
                        "spaces", addresses.stream().map(PageAddress::space).collect(Collectors.toSet()))
                .setParameter("slugs", addresses.stream().map(PageAddress::slug).collect(Collectors.toSet()))
                .getResultList());
    }

    private static PageAddress address(String space, LinkTarget target) {
        return new PageAddress(target.space() == null ? space : target.space(), target.slug());
    }
}
