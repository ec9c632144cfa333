package org.assay.board;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.page.EffectiveStage;
import org.assay.page.Seen;
import org.assay.page.Slice;
import org.assay.page.Spaces;
import org.assay.platform.ApplicationService;
import org.assay.tradecraft.SilentPrincipals;
import org.assay.tradecraft.Tie;

/** The silent principals of a space: whom most is said of first. */
@ApplicationService
public class Silences {

    private static final String SPEAKERS = "select distinct c.speaker from claim_row c where "
            + EffectiveStage.inRow("c") + " and c.space_id = :space and not c.retired";

    private static final String ROWS =
            "with spoken as (select coalesce(m.into_actor, s.actor) as actor, count(%1$s) as claims from claim_subject s"
                    + """
                     left join unnest(cast(:merged as uuid[]), cast(:into as uuid[])) m (actor, into_actor) on m.actor = s.actor
                    where s.space_id = :space and s.role = 'subject' and not s.retired and
                    """
                    + EffectiveStage.inRow("s")
                    + """
                    group by 1 having count(%1$s) >= :least)
                    select n.page_id, n.space, n.slug, n.name, n.actor_kind, cast(f.claims as int)
                    from spoken f
                    """
                    + Contradictions.speaker("n", "f.actor")
                    + """
                     where n.page_id is not null and not f.actor = any(cast(:heard as uuid[]))
                       and (:filter = '' or n.actor_kind = :filter)
                    order by f.claims desc, n.name, n.page_id limit :limit offset :offset""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Spaces spaces;

    @Inject
    private Ties ties;

    /**
     * One part of the board.
     *
     * @throws org.assay.platform.NotFound if there is no such space that the caller sees
     */
    public Slice<SilentPrincipal> of(BoardQuery wanted) {
        Access.requireMember();
        UUID space = spaces.named(wanted.space()).id();
        Map<UUID, UUID> merged = ties.merged(space, wanted.stage());
        Set<UUID> speakers = new HashSet<>();
        Seen.query(entities, SPEAKERS, UUID.class, wanted.stage())
                .setParameter("space", space)
                .getResultList()
                .forEach(speaker -> speakers.add(merged.getOrDefault(speaker, speaker)));
        Set<UUID> heard = SilentPrincipals.heard(
                speakers,
                ties.representing(space, wanted.stage()).stream()
                        .map(tie -> new Tie<>(
                                merged.getOrDefault(tie.from(), tie.from()),
                                tie.type(),
                                tie.negated(),
                                merged.getOrDefault(tie.to(), tie.to())))
                        .toList());
        // Only who was merged can be the subject of one claim twice; to look for that among all takes as long as all
        // else.
        String counted = merged.isEmpty() ? "*" : "distinct s.page_id";
        return Slice.of(Seen.query(entities, ROWS.formatted(counted), Object[].class, wanted.stage())
                .setParameter("space", space)
                .setParameter("merged", merged.keySet().toArray(UUID[]::new))
                .setParameter("into", merged.values().toArray(UUID[]::new))
                .setParameter("heard", heard.toArray(UUID[]::new))
                .setParameter("least", SilentPrincipals.LEAST_CLAIMS)
                .setParameter("filter", wanted.filter() == null ? "" : wanted.filter())
                .setParameter("limit", Slice.ROWS + 1)
                .setParameter("offset", wanted.offset())
                .getResultList()
                .stream()
                .map(row -> new SilentPrincipal(Linked.of(row, 0), (String) row[4], (int) row[5]))
                .toList());
    }
}
