package org.assay.board;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.claim.Counting;
import org.assay.page.EffectiveStage;
import org.assay.page.Seen;
import org.assay.page.Slice;
import org.assay.page.Spaces;
import org.assay.platform.ApplicationService;
import org.assay.tradecraft.Corroboration;

/** What claims of a space are borne out by: those that most others support, repeat or derive from first. */
@ApplicationService
public class Corroborations {

    /** Filters of this board: the credibility that the claim was given. */
    public static final List<String> FILTERS = List.of("1", "2", "3", "4", "5", "6");

    private static final String BEARING = "('supports', 'repeats', 'derives-from')";

    private static final String ROWS =
            "with found as (select c.page_id, c.proposition, c.speaker, c.reliability || c.credibility as grade, b.times"
                    + " from (select r.to_page, count(distinct r.page_id) as times from claim_relation r where "
                    + EffectiveStage.inRow("r") + " and r.space_id = :space and not r.retired and r.type in "
                    + BEARING
                    + " group by r.to_page order by times desc, r.to_page) b"
                    // From the most borne on, until there are enough: a claim is looked up when its turn comes.
                    + " cross join lateral (select * from claim_row c where c.page_id = b.to_page and "
                    + EffectiveStage.inRow("c")
                    + " and not c.retired and (:filter = '' or c.credibility = :filter) limit 1) c"
                    + " order by b.times desc, b.to_page limit :limit offset :offset)"
                    + """
                    select f.page_id, s.slug, p.slug as slug1, f.proposition, n.page_id as speaker, n.space, n.slug as slug2, n.name, f.grade
                    from found f join page p on p.id = f.page_id join space s on s.id = p.space_id
                    """
                    + Contradictions.speaker("n", "f.speaker")
                    + " order by f.times desc, f.page_id";

    private static final String BEARERS =
            "select r.to_page, r.page_id from claim_relation r where r.to_page in (:claims) and not r.retired and "
                    + EffectiveStage.inRow("r") + " and r.type in " + BEARING;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Spaces spaces;

    @Inject
    private Counting counting;

    /**
     * One part of the board.
     *
     * @throws org.assay.platform.NotFound if there is no such space that the caller sees
     */
    public Slice<CorroboratedClaim> of(BoardQuery wanted) {
        Access.requireMember();
        UUID space = spaces.named(wanted.space()).id();
        List<Object[]> rows = Seen.query(entities, ROWS, Object[].class, wanted.stage())
                .setParameter("space", space)
                .setParameter("filter", wanted.filter() == null ? "" : wanted.filter())
                .setParameter("limit", Slice.ROWS + 1)
                .setParameter("offset", wanted.offset())
                .getResultList();
        if (rows.isEmpty()) {
            return Slice.of(List.of());
        }
        Map<UUID, Set<UUID>> sets = sets(rows, wanted);
        Counting.Counted counted =
                counting.of(sets.values().stream().flatMap(Set::stream).toList(), wanted.stage());
        return Slice.of(rows.stream()
                .map(row -> claim(row, counted.corroboration(sets.get((UUID) row[0]))))
                .toList());
    }

    private Map<UUID, Set<UUID>> sets(List<Object[]> rows, BoardQuery wanted) {
        Map<UUID, Set<UUID>> sets = new HashMap<>();
        rows.forEach(row -> sets.put((UUID) row[0], new HashSet<>(List.of((UUID) row[0]))));
        Seen.query(entities, BEARERS, Object[].class, wanted.stage())
                .setParameter("claims", new ArrayList<>(sets.keySet()))
                .getResultList()
                .forEach(row -> sets.get((UUID) row[0]).add((UUID) row[1]));
        return sets;
    }

    private static CorroboratedClaim claim(Object[] row, Corroboration<UUID> counted) {
        return new CorroboratedClaim(
                Linked.of(row, 0),
                Linked.of(row, 4),
                (String) row[8],
                counted.reports().size(),
                counted.voices().size(),
                counted.origins().size(),
                counted.independent().size());
    }
}
