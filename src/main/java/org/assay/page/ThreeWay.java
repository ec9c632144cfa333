package org.assay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.compare.Conflict;
import org.assay.compare.FieldMerge;
import org.assay.compare.FieldsMerge;
import org.assay.compare.Merge;

/**
 * Puts together two contents that grew from one: the text by line, everything else by field.
 *
 * @param merged both sides' changes, with <em>theirs</em> at the conflicts and the more restrictive marking
 */
record ThreeWay(Content merged, List<Conflict> conflicts) {

    static ThreeWay of(Content base, Content yours, Content theirs) {
        List<Conflict> conflicts = new ArrayList<>();
        Merge body = Merge.of(base.body(), yours.body(), theirs.body());
        conflicts.addAll(body.conflicts());
        FieldsMerge fields = FieldsMerge.of(fields(base), fields(yours), fields(theirs));
        conflicts.addAll(fields.conflicts());
        FieldMerge<Marking> marking = FieldMerge.of(base.marking(), yours.marking(), theirs.marking());
        FieldMerge<List<UUID>> named = FieldMerge.of(base.named(), yours.named(), theirs.named());
        FieldMerge<String> slug = FieldMerge.of(base.slug(), yours.slug(), theirs.slug());
        FieldMerge<Boolean> retired = FieldMerge.of(base.retired(), yours.retired(), theirs.retired());
        FieldsMerge facts = FieldsMerge.of(base.factFields(), yours.factFields(), theirs.factFields());
        facts.conflicts().forEach(conflict -> conflicts.add(inFacts(conflict)));
        Content merged = new Content(
                fields.merged().get("title"),
                body.text(),
                CanonicalJson.ofFields(facts.merged()),
                marking.isClean() ? marking.merged() : yours.marking().or(theirs.marking()),
                named.merged(),
                slug.merged(),
                retired.merged());
        return new ThreeWay(merged, conflicts);
    }

    private static Conflict inFacts(Conflict conflict) {
        return new Conflict(
                "facts." + conflict.field(),
                conflict.baseRange(),
                conflict.mergedRange(),
                conflict.yours(),
                conflict.theirs());
    }

    private static Map<String, String> fields(Content content) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", content.title());
        fields.put("marking", content.marking().label());
        fields.put("named", content.named().toString());
        fields.put("slug", content.slug());
        fields.put("retired", Boolean.toString(content.retired()));
        return fields;
    }

    boolean isClean() {
        return conflicts.isEmpty();
    }
}
