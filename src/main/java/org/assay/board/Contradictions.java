package org.assay.board;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Comparator;
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

    private static final String CAMPS =
            " (select actor, camp from unnest(cast(:actors as uuid[]), cast(:camps as int[])) tied (actor, camp)) ";

    /** Whoever was merged speaks for the one that stands for him. */
    private static final String MERGED =
            " (select actor, into_actor from unnest(cast(:merged as uuid[]), cast(:into as uuid[])) merged (actor, into_actor)) ";

    private static final String FOUND =
            " from claim_relation r join claim_row a on a.page_id = r.page_id and a.stage = r.stage"
                    + " join page pa on " + EffectiveStage.sql("a", "pa")
                    + " join claim_row b on b.page_id = r.to_page join page pb on " + EffectiveStage.sql("b", "pb")
                    + " left join" + CAMPS + "ca on ca.actor = a.speaker left join" + CAMPS
                    + "cb on cb.actor = b.speaker";

    private static final String WANTED =
            """
             where r.space_id = :space and r.type = 'contradicts' and not a.retired and not b.retired
               and (:filter = '' or (:filter = 'within') = (a.speaker = b.speaker or coalesce(ca.camp = cb.camp, false)))
            """;

    private static final String ROWS =
            """
            with found as (select r.page_id, r.to_page, r.strength, r.rationale, a.proposition, b.proposition as other,
                    a.speaker, b.speaker as other_speaker,
                    (a.speaker = b.speaker or coalesce(ca.camp = cb.camp, false)) as within,
                    r.stated_at, r.position"""
                    + FOUND
                    + WANTED
                    + """
                 order by within desc, r.stated_at desc, r.page_id, r.position limit :limit offset :offset)
            select f.page_id, s1.slug, p1.slug as slug1, f.proposition,
                n1.page_id as speaker, n1.space, n1.slug as slug2, n1.name,
                f.to_page, s2.slug as space2, p2.slug as slug3, f.other,
                n2.page_id as other_speaker, n2.space as space3, n2.slug as slug4, n2.name as name2,
                f.strength, f.rationale, f.within
            from found f join page p1 on p1.id = f.page_id join space s1 on s1.id = p1.space_id
            join page p2 on p2.id = f.to_page join space s2 on s2.id = p2.space_id
            """
                    + speaker("n1", "f.speaker")
                    + speaker("n2", "f.other_speaker")
                    + " order by f.within desc, f.stated_at desc, f.page_id, f.position";

    private static final String PAIRS =
            """
            with pairs as (select least(coalesce(ma.into_actor, a.speaker), coalesce(mb.into_actor, b.speaker)) as one,
                    greatest(coalesce(ma.into_actor, a.speaker), coalesce(mb.into_actor, b.speaker)) as other, count(*) as times"""
                    + FOUND
                    + " left join" + MERGED + "ma on ma.actor = a.speaker left join" + MERGED
                    + "mb on mb.actor = b.speaker" + WANTED
                    + """
                 group by 1, 2 order by times desc, one, other limit :most)
            select n1.page_id, n1.space, n1.slug, n1.name, n2.page_id as p2, n2.space as s2, n2.slug as slug2, n2.name as name2,
                cast(f.times as int)
            from pairs f
            """
                    + speaker("n1", "f.one")
                    + speaker("n2", "f.other");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Spaces spaces;

    @Inject
    private Ties ties;

    /** One part of the board and, with its first part, between whom there are most. */
    public record Board(Slice<Contradiction> slice, List<Pair> pairs) implements Serializable {}

    /**
     * The board.
     *
     * @throws org.assay.platform.NotFound if there is no such space that the caller sees
     */
    public Board of(BoardQuery wanted) {
        Access.requireMember();
        UUID space = spaces.named(wanted.space()).id();
        Map<UUID, UUID> merged = ties.merged(space, wanted.stage());
        Camps camps = Camps.of(ties.representing(space, wanted.stage()), merged);
        List<Contradiction> rows = query(ROWS, wanted, space, camps)
                .setParameter("limit", Slice.ROWS + 1)
                .setParameter("offset", wanted.offset())
                .getResultList()
                .stream()
                .map(row -> new Contradiction(
                        Linked.of(row, 0),
                        Linked.of(row, 4),
                        Linked.of(row, 8),
                        Linked.of(row, 12),
                        (String) row[16],
                        (String) row[17],
                        (boolean) row[18]))
                .toList();
        return new Board(
                Slice.of(rows),
                wanted.part() == 0 && !rows.isEmpty() ? pairs(wanted, space, camps, merged) : List.of());
    }

    private List<Pair> pairs(BoardQuery wanted, UUID space, Camps camps, Map<UUID, UUID> merged) {
        return query(PAIRS, wanted, space, camps)
                .setParameter("merged", merged.keySet().toArray(UUID[]::new))
                .setParameter("into", merged.values().toArray(UUID[]::new))
                .setParameter("most", MOST_PAIRS)
                .getResultList()
                .stream()
                .map(row -> new Pair(Linked.of(row, 0), Linked.of(row, 4), (int) row[8]))
                .filter(pair -> pair.speaker() != null && pair.other() != null)
                .sorted(Comparator.comparingInt(Pair::contradictions).reversed())
                .toList();
    }

    private NativeQuery<Object[]> query(String sql, BoardQuery wanted, UUID space, Camps camps) {
        return Seen.query(entities, sql, Object[].class, wanted.stage())
                .setParameter("space", space)
                .setParameter("filter", wanted.filter() == null ? "" : wanted.filter())
                .setParameter("actors", camps.actors())
                .setParameter("camps", camps.numbers());
    }

    /** The actor as the caller sees him; nothing where he does not. */
    static String speaker(String alias, String id) {
        return " left join lateral (select n.page_id, ns.slug as space, np.slug, n.name, n.actor_kind from actor_row n"
                + " join page np on " + EffectiveStage.sql("n", "np")
                + " join space ns on ns.id = np.space_id where n.page_id = "
                + id + ") " + alias + " on true";
    }
}
