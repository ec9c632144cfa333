package org.assay.board;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.page.EffectiveStage;
import org.assay.page.Seen;
import org.assay.page.Slice;
import org.assay.page.Spaces;
import org.assay.platform.ApplicationService;
import org.hibernate.query.NativeQuery;

/** Where claims of a space contradict others: within one camp first, for that is where somebody has something to explain. */
@ApplicationService
public class Contradictions {

    /** Filters of this board. */
    public static final List<String> FILTERS = List.of("within", "between");

    /** Contradictions between the same two speakers, and how many. */
    public record Pair(Linked speaker, Linked other, int contradictions) implements Serializable {}

    private static final int MOST_PAIRS = 8;

    /**
     * Grouped, so that the planner knows that nobody is there twice: else it takes the larger side of the join into memory. Each
     * array is a query of its own, for the planner to look into it no further: with a thousand actors it thinks ten times as long.
     */
    private static final String CAMPS =
            " (select actor, min(camp) as camp from unnest((select cast(:actors as uuid[])), (select cast(:camps as int[])))"
                    + " tied (actor, camp) group by actor) ";

    /** Whoever was merged speaks for the one that stands for him. */
    private static final String MERGED =
            " (select distinct actor, into_actor from unnest((select cast(:merged as uuid[])), (select cast(:into as uuid[])))"
                    + " merged (actor, into_actor)) ";

    private static final String WITHIN = "(r.speaker = b.speaker or coalesce(ca.camp = cb.camp, false))";

    /** All that there are: a claim's relation {@code r} and the claim {@code b} that it contradicts. */
    private static final String FOUND =
            """
             from claim_relation r join claim_row b on b.page_id = r.to_page and
            """
                    + EffectiveStage.inRow("b")
                    + " left join" + CAMPS + "ca on ca.actor = r.speaker left join" + CAMPS
                    + "cb on cb.actor = b.speaker"
                    + " where r.space_id = :space and r.type = 'contradicts' and not r.retired and not b.retired and "
                    + EffectiveStage.inRow("r")
                    + " and (:filter = '' or (:filter = 'within') = " + WITHIN + ")";

    private static final String SHOWN =
            """
            with shown as (select r.page_id, r.stage, r.position, r.speaker, b.speaker as other_speaker, r.stated_at,
            """
                    + WITHIN + " as within" + FOUND
                    + " order by within desc, r.stated_at desc, r.page_id, r.position limit :limit offset :offset)";

    private static final String COUNTED =
            """
            with counted as (select r.speaker, b.speaker as other_speaker, count(*) as times"""
                    + FOUND
                    + """
                     group by 1, 2),
                    pairs as (select least(coalesce(ma.into_actor, f.speaker), coalesce(mb.into_actor, f.other_speaker)) as one,
                            greatest(coalesce(ma.into_actor, f.speaker), coalesce(mb.into_actor, f.other_speaker)) as other,
                            sum(times) as times
                        from counted f left join"""
                    + MERGED + "ma on ma.actor = f.speaker left join" + MERGED + "mb on mb.actor = f.other_speaker"
                    + " group by 1, 2 order by times desc, one, other limit :most)";

    private static final String BOARD = SHOWN
            + """
            select f.page_id, s1.slug, p1.slug as slug1, a.proposition,
                n1.page_id as speaker, n1.space, n1.slug as slug2, n1.name,
                r.to_page, s2.slug as space2, p2.slug as slug3, b.proposition as other,
                n2.page_id as other_speaker, n2.space as space3, n2.slug as slug4, n2.name as name2,
                r.strength, r.rationale, f.within
            from shown f
            join claim_relation r on r.page_id = f.page_id and r.stage = f.stage and r.position = f.position
            join claim_row a on a.page_id = f.page_id and a.stage = f.stage
            join claim_row b on b.page_id = r.to_page and
            """
            + EffectiveStage.inRow("b")
            + """
             join page p1 on p1.id = f.page_id join space s1 on s1.id = p1.space_id
            join page p2 on p2.id = r.to_page join space s2 on s2.id = p2.space_id
            """
            + speaker("n1", "f.speaker")
            + speaker("n2", "f.other_speaker")
            + " order by f.within desc, f.stated_at desc, f.page_id, f.position";

    private static final String PAIRS = COUNTED
            + """
            select n1.page_id, n1.space, n1.slug, n1.name, n2.page_id as other, n2.space as space2, n2.slug as slug2,
                n2.name as name2, cast(f.times as int)
            from pairs f
            """
            + speaker("n1", "f.one")
            + speaker("n2", "f.other")
            + " where n1.page_id is not null and n2.page_id is not null order by f.times desc, f.one, f.other";

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
    public Slice<Contradiction> of(BoardQuery wanted) {
        Access.requireMember();
        UUID space = spaces.named(wanted.space()).id();
        return Slice.of(found(BOARD, wanted, space, ties.merged(space, wanted.stage()))
                .setParameter("limit", Slice.ROWS + 1)
                .setParameter("offset", wanted.offset())
                .getResultList()
                .stream()
                .map(Contradictions::contradiction)
                .toList());
    }

    /**
     * Between whom there are most, of those that the board has in all its parts; actors whom the caller does not see are left out.
     *
     * @throws org.assay.platform.NotFound if there is no such space that the caller sees
     */
    public List<Pair> pairs(BoardQuery wanted) {
        Access.requireMember();
        UUID space = spaces.named(wanted.space()).id();
        Map<UUID, UUID> merged = ties.merged(space, wanted.stage());
        return found(PAIRS, wanted, space, merged)
                .setParameter("merged", merged.keySet().toArray(UUID[]::new))
                .setParameter("into", merged.values().toArray(UUID[]::new))
                .setParameter("most", MOST_PAIRS)
                .getResultList()
                .stream()
                .map(row -> new Pair(Linked.of(row, 0), Linked.of(row, 4), (int) row[8]))
                .toList();
    }

    private NativeQuery<Object[]> found(String statement, BoardQuery wanted, UUID space, Map<UUID, UUID> merged) {
        Camps camps = Camps.of(ties.representing(space, wanted.stage()), merged);
        return Seen.query(entities, statement, Object[].class, wanted.stage())
                .setParameter("space", space)
                .setParameter("filter", wanted.filter() == null ? "" : wanted.filter())
                .setParameter("actors", camps.actors())
                .setParameter("camps", camps.numbers());
    }

    private static Contradiction contradiction(Object[] row) {
        return new Contradiction(
                Linked.of(row, 0),
                Linked.of(row, 4),
                Linked.of(row, 8),
                Linked.of(row, 12),
                (String) row[16],
                (String) row[17],
                (boolean) row[18]);
    }

    /** The actor as the caller sees him; nothing where he does not. Of his stages one counts: the limit says so to the planner. */
    static String speaker(String alias, String id) {
        return " left join lateral (select n.page_id, ns.slug as space, np.slug, n.name, n.actor_kind from actor_row n"
                + " join page np on " + EffectiveStage.sql("n", "np")
                + " join space ns on ns.id = np.space_id where n.page_id = "
                + id + " limit 1) " + alias + " on true";
    }
}
