package org.assay.page.web;

import java.util.List;
import org.assay.compare.Comparison;
import org.assay.compare.Section;
import org.assay.page.PageDetails;
import org.assay.page.RevisionComparison;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed between two revisions.
 *
 * @param fields title, marking, named people, retirement and facts that changed
 * @param added how many lines of the text are new or changed
 * @param removed how many are gone or changed
 * @param moved how many stand unchanged at another place
 * @param finalNewline what became of the newline at the text's end: {@code same}, {@code added}, {@code removed}
 * @param hunks the changed lines with three lines around each change
 */
@Schema(name = "Comparison")
public record ComparisonAnswer(
        ComparedRevision from,
        ComparedRevision to,
        List<FieldItem> fields,
        int added,
        int removed,
        int moved,
        String finalNewline,
        List<Hunk> hunks) {

    private static final int CONTEXT = 3;

    /** One of the two. */
    public record ComparedRevision(int revision, String hash, String title) {

        static ComparedRevision of(PageDetails page) {
            return new ComparedRevision(page.number(), page.hash(), page.title());
        }
    }

    static ComparisonAnswer of(RevisionComparison compared) {
        Comparison body = compared.body();
        return new ComparisonAnswer(
                ComparedRevision.of(compared.from()),
                ComparedRevision.of(compared.to()),
                compared.fields().stream().map(FieldItem::of).toList(),
                body.added(),
                body.removed(),
                body.moved(),
                Labels.of(body.finalNewline()),
                body.sections(CONTEXT).stream()
                        .filter(section ->
                                !section.folded() && section.rows().stream().anyMatch(row -> !row.isSame()))
                        .map(Section::rows)
                        .map(Hunk::of)
                        .toList());
    }
}
