package org.assay.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.access.Access;
import org.assay.compare.Blame;
import org.assay.compare.BlamedLine;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/** Says of each line of a draft who wrote it, when, and in which revision; for those who may read drafts. */
@ApplicationService
public class Blames {

    private static final int MOST = 100;
    private static final long MOST_BYTES = 4L << 20;

    @Inject
    private PageViews views;

    @Inject
    private PageQueries queries;

    @Inject
    private RevisionTexts texts;

    @Inject
    private Readership readership;

    /**
     * The latest revision's text.
     *
     * @throws NotFound if there is no such page that the caller may see, or he may not read its draft
     */
    public BlamedText of(PageAddress address) {
        Access.requireMember();
        PageHeader header = views.header(address, ViewChoice.of(Stage.DRAFT));
        readership.read(header);
        Map<Integer, RevisionRow> rows = latest(queries.history(header.id(), header.head() + 1, true, MOST));
        List<Map.Entry<Integer, String>> written = new ArrayList<>();
        texts.of(header.id(), rows.keySet()).forEach((number, text) -> written.add(Map.entry(number, text.body())));
        int oldest = Collections.min(rows.keySet());
        return new BlamedText(header.details(), passages(Blame.through(written), rows), oldest == 1 ? null : oldest);
    }

    /** Those whose texts are, all together, of a size that is compared in a moment; the latest in any case. */
    private static Map<Integer, RevisionRow> latest(List<RevisionRow> latestFirst) {
        Map<Integer, RevisionRow> rows = new HashMap<>();
        long bytes = 0;
        for (RevisionRow row : latestFirst) {
            bytes += row.bytes();
            if (bytes > MOST_BYTES && !rows.isEmpty()) {
                break;
            }
            rows.put(row.number(), row);
        }
        return rows;
    }

    private static List<BlamedPassage> passages(Blame<Integer> blame, Map<Integer, RevisionRow> rows) {
        List<BlamedPassage> passages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (BlamedLine<Integer> line : blame.lines()) {
            lines.add(line.text());
            boolean ends = line.number() == blame.lines().size()
                    || !blame.lines().get(line.number()).revision().equals(line.revision());
            if (ends) {
                RevisionRow row = rows.get(line.revision());
                passages.add(new BlamedPassage(
                        row.number(), row.authorNames(), row.saved(), line.number() - lines.size() + 1, lines));
                lines.clear();
            }
        }
        return passages;
    }
}
