package org.assay.board;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.page.EffectiveStage;
import org.assay.page.Seen;
import org.assay.page.Slice;
import org.assay.page.Spaces;
import org.assay.platform.ApplicationService;

/**
 * The grading meter of a space. Raters who let one scale leak into the other put nearly everything on the diagonal A1, B2, C3 …
 * (Baker, McKendry and Mace found 87 % there in 1968); who grades them apart does not.
 */
@ApplicationService
public class Gradings {

    private static final String LETTERS = "ABCDEF";
    private static final int NUMBERS = 6;
    private static final int HOTTEST = 5;

    private static final String CELLS =
            "select r.reliability || r.credibility, cast(count(*) as int) from claim_row r where "
                    + EffectiveStage.inRow("r") + " and r.space_id = :space and not r.retired group by 1";

    private static final String ROWS =
            "with found as (select r.page_id, r.proposition, r.speaker, r.reliability || r.credibility as grade from claim_row r where "
                    + EffectiveStage.inRow("r")
                    + """
                     and r.space_id = :space and not r.retired and (:filter = '' or r.reliability || r.credibility = :filter)
                    order by r.page_id limit :limit offset :offset)
                    select f.page_id, s.slug, p.slug as slug1, f.proposition, n.page_id as speaker, n.space, n.slug as slug2, n.name, f.grade
                    from found f join page p on p.id = f.page_id join space s on s.id = p.space_id
                    """
                    + Contradictions.speaker("n", "f.speaker")
                    + " order by f.page_id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Spaces spaces;

    /** The meter and one part of the claims. */
    public record Board(Grading grading, Slice<GradedClaim> slice) implements Serializable {}

    /**
     * The board.
     *
     * @throws org.assay.platform.NotFound if there is no such space that the caller sees
     */
    public Board of(BoardQuery wanted) {
        Access.requireMember();
        UUID space = spaces.named(wanted.space()).id();
        Map<String, Integer> counts = new HashMap<>();
        Seen.query(entities, CELLS, Object[].class, wanted.stage())
                .setParameter("space", space)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Integer) row[1]));
        List<GradedClaim> claims = Seen.query(entities, ROWS, Object[].class, wanted.stage())
                .setParameter("space", space)
                .setParameter("filter", wanted.filter() == null ? "" : wanted.filter())
                .setParameter("limit", Slice.ROWS + 1)
                .setParameter("offset", wanted.offset())
                .getResultList()
                .stream()
                .map(row -> new GradedClaim(Linked.of(row, 0), Linked.of(row, 4), (String) row[8]))
                .toList();
        return new Board(grading(counts), Slice.of(claims));
    }

    static Grading grading(Map<String, Integer> counts) {
        int most = counts.isEmpty() ? 1 : Collections.max(counts.values());
        List<Grading.Row> rows = new ArrayList<>();
        int judged = 0;
        int diagonal = 0;
        for (int letter = 0; letter < LETTERS.length(); letter++) {
            List<Grading.Cell> cells = new ArrayList<>();
            for (int number = 0; number < NUMBERS; number++) {
                String grade = "" + LETTERS.charAt(letter) + (number + 1);
                int claims = counts.getOrDefault(grade, 0);
                boolean says = letter < NUMBERS - 1 && number < NUMBERS - 1;
                judged += says ? claims : 0;
                diagonal += says && letter == number ? claims : 0;
                cells.add(new Grading.Cell(
                        grade, claims, (HOTTEST * claims + most - 1) / most, says && letter == number));
            }
            rows.add(new Grading.Row(LETTERS.substring(letter, letter + 1), cells));
        }
        return new Grading(rows, judged, diagonal);
    }
}
