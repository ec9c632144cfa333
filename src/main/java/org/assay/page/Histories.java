package org.assay.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Permission;
import org.assay.access.Protected;
import org.assay.compare.Comparison;
import org.assay.compare.FieldComparison;
import org.assay.identity.People;
import org.assay.platform.ApplicationService;
import org.assay.platform.Malformed;

/** What a page said before, and what changed. */
@ApplicationService
public class Histories {

    private static final String RETIRED = "retired";

    @Inject
    private PageViews views;

    @Inject
    private PageQueries queries;

    @Inject
    private People people;

    @Inject
    private Readership readership;

    /**
     * The revisions of a page, the latest first.
     *
     * @param before only revisions below this number; null for all: the token of the part before
     * @param limit most rows, 1 to 200
     * @throws org.assay.platform.NotFound if there is no such page that the caller may see
     */
    public History revisions(PageAddress address, String before, int limit) {
        int below = below(before, limit);
        return revisions(views.header(address, ViewChoice.USUAL), below, limit);
    }

    /** The same by the page's id. */
    public History revisions(UUID page, String before, int limit) {
        int below = below(before, limit);
        return revisions(views.header(page, ViewChoice.USUAL), below, limit);
    }

    private History revisions(PageHeader header, int below, int limit) {
        readership.historyRead(header);
        Protected rules = header.rules();
        boolean insider = Access.allows(Permission.READ_DRAFT, rules);
        List<RevisionRow> rows = queries.history(header.id(), below, insider, limit + 1);
        List<RevisionSummary> items = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), limit); i++) {
            RevisionRow row = rows.get(i);
            RevisionRow before = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (isReadable(row, rules, insider)) {
                boolean tellsBefore = before == null || isReadable(before, rules, insider);
                RevisionSummary item = row.after(tellsBefore ? before : null);
                items.add(insider && tellsBefore ? item : item.alone(insider));
            }
        }
        String next = rows.size() > limit ? Integer.toString(rows.get(limit - 1).number()) : null;
        return new History(header.details(), new Part<>(items, next));
    }

    private static boolean isReadable(RevisionRow row, Protected rules, boolean insider) {
        Permission permission = insider ? Permission.READ_DRAFT : Permission.READ_APPROVED;
        return Access.allows(permission, rules.narrowedTo(row.restriction()));
    }

    /**
     * What changed between two revisions.
     *
     * @throws org.assay.platform.NotFound if one of the two is none that the caller may see
     */
    public RevisionComparison compare(PageAddress address, int from, int to) {
        return compare(
                views.header(address, ViewChoice.revision(from)), views.header(address, ViewChoice.revision(to)));
    }

    /** The same by the page's id. */
    public RevisionComparison compare(UUID page, int from, int to) {
        return compare(views.header(page, ViewChoice.revision(from)), views.header(page, ViewChoice.revision(to)));
    }

    /**
     * What a revision says, compared with nothing at all: for a page of which nothing was approved.
     *
     * @throws org.assay.platform.NotFound if it is none that the caller may see
     */
    public RevisionComparison compareWithNothing(UUID page, int to) {
        PageHeader after = views.header(page, ViewChoice.revision(to));
        readership.read(after);
        String text = views.text(after);
        return new RevisionComparison(
                null,
                after.details(),
                FieldComparison.of(Map.of(RETIRED, "false"), fields(after, text)),
                Comparison.of("", text));
    }

    private RevisionComparison compare(PageHeader before, PageHeader after) {
        readership.compared(before, after);
        String was = views.text(before);
        String is = views.text(after);
        return new RevisionComparison(
                before.details(),
                after.details(),
                FieldComparison.of(fields(before, was), fields(after, is)),
                Comparison.of(was, is));
    }

    private Map<String, String> fields(PageHeader header, String text) {
        return RevisionText.fields(header.content(text), people.displayNames(header.named()));
    }

    /** Parameters are wrong or right whatever page they are for. */
    private static int below(String before, int limit) {
        if (limit < 1 || limit > ListQuery.MAX_LIMIT) {
            throw new Malformed("limit", "out-of-range", "must be 1 to " + ListQuery.MAX_LIMIT);
        }
        if (before == null || before.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        try {
            return Integer.parseInt(before);
        } catch (NumberFormatException e) {
            Malformed malformed = new Malformed("after", "malformed", "must be a cursor that a list has given");
            malformed.initCause(e);
            throw malformed;
        }
    }
}
