package org.assay.board;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.page.EffectiveStage;
import org.assay.page.Seen;
import org.assay.page.Slice;
import org.assay.page.Spaces;
import org.assay.platform.ApplicationService;

/** What is missing in a space: of documents who wrote them, when and where; of claims who says so, and what they are worth. */
@ApplicationService
public class Gaps {

    private static final String DOCUMENT = "document_row r join page p on " + EffectiveStage.sql("r", "p") + " where ";
    private static final String CLAIM = "claim_row r join page p on " + EffectiveStage.sql("r", "p") + " where ";

    /** The actor is unknown, not only unnamed by the source; as far as the caller sees him. */
    private static final String NOBODY = "exists (select 1 from actor_row n join page np on "
            + EffectiveStage.sql("n", "np") + " where n.page_id = r.%1$s and %2$s)";

    /** Where a quote stands is in question in the newest capture of its document, as far as the caller sees the document. */
    private static final String LOST = "exists (select 1 from capture_finding f where f.quoting = r.page_id"
            + " and f.page_id = r.document and f.capture = r.capture and f.quote_start = r.quote_start"
            + " and f.state in ('LOST', 'ALTERED', 'AMBIGUOUS') and f.number = (select max(d.number)"
            + " from document_capture d join page dp on " + EffectiveStage.sql("d", "dp")
            + " where d.page_id = r.document))";

    private static final String NO_PAIR =
            "r.credibility = '1' and not exists (select 1 from claim_relation s1 join claim_row c1 on c1.page_id = s1.page_id"
                    + " and c1.stage = s1.stage join page p1 on " + EffectiveStage.sql("c1", "p1")
                    + " join claim_relation s2 on s2.to_page = r.page_id and s2.type = 'supports'"
                    + " join claim_row c2 on c2.page_id = s2.page_id and c2.stage = s2.stage join page p2 on "
                    + EffectiveStage.sql("c2", "p2")
                    + " join origin_independence i on (i.page_id = c1.origin and i.other = c2.origin"
                    + " or i.page_id = c2.origin and i.other = c1.origin) join page pi on "
                    + EffectiveStage.sql("i", "pi")
                    + " where s1.to_page = r.page_id and s1.type = 'supports' and not c1.retired and not c2.retired)";

    private static final Map<String, String> CONDITIONS = conditions();

    /** Filters of this board, and what each gap is called. */
    public static final List<String> FILTERS = List.copyOf(CONDITIONS.keySet());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Spaces spaces;

    private static Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("author", DOCUMENT + "(r.author is null or " + NOBODY.formatted("author", "not n.named") + ")");
        conditions.put("date", DOCUMENT + "r.published is null");
        conditions.put("url", DOCUMENT + "r.url is null");
        conditions.put("speaker", CLAIM + NOBODY.formatted("speaker", "n.actor_kind = 'unattributed-source'"));
        conditions.put("grade", CLAIM + "r.credibility = '6'");
        conditions.put("confirmed", CLAIM + NO_PAIR);
        conditions.put("quote", CLAIM + LOST);
        return conditions;
    }

    /**
     * One part of the board, gap by gap.
     *
     * @throws org.assay.platform.NotFound if there is no such space that the caller sees
     */
    public Slice<Gap> of(BoardQuery wanted) {
        Access.requireMember();
        UUID space = spaces.named(wanted.space()).id();
        List<String> gaps = wanted.filter() == null ? FILTERS : List.of(wanted.filter());
        List<String> parts = new ArrayList<>();
        gaps.forEach(gap -> parts.add("(" + select(gap, FILTERS.indexOf(gap)) + ")"));
        return Slice.of(Seen.query(
                        entities,
                        "select g.page_id, s.slug, g.slug as page, g.title, g.rank, g.kind from ("
                                + String.join(" union all ", parts)
                                + ") g join space s on s.id = g.space_id order by g.rank, g.page_id limit :limit offset :offset",
                        Object[].class,
                        wanted.stage())
                .setParameter("space", space)
                .setParameter("upTo", Slice.ROWS + 1 + wanted.offset())
                .setParameter("limit", Slice.ROWS + 1)
                .setParameter("offset", wanted.offset())
                .getResultList()
                .stream()
                .map(row -> new Gap(FILTERS.get((int) row[4]), Linked.of(row, 0), (String) row[5]))
                .toList());
    }

    private static String select(String gap, int rank) {
        String condition = CONDITIONS.get(gap);
        String title = condition.startsWith(DOCUMENT) ? "r.title" : "r.proposition";
        return "select r.page_id, p.slug, p.space_id, p.kind, " + title + " as title, " + rank + " as rank from "
                + condition + " and r.space_id = :space and not r.retired order by r.page_id limit :upTo";
    }
}
