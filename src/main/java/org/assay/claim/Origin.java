package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.facts.Ref;
import org.assay.page.Kind;
import org.assay.page.References;
import org.assay.page.Signed;
import org.assay.platform.Bounds;

/**
 * The kind of page that is the root from which information comes: three voices of one committee are one origin. How many
 * origins there are is an upper bound; which of them are independent of each other is recorded here, with a reason.
 */
@ApplicationScoped
public class Origin implements Kind<OriginFacts> {

    /** Its name. */
    public static final String NAME = "origin";

    private static final int MOST = 200;

    @Inject
    private References references;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public OriginFacts read(JsonObject facts, int version, Bounds bounds) {
        return FactReader.read(
                facts,
                bounds,
                reader -> new OriginFacts(
                        Ref.read(reader),
                        reader.flag("noOrigin"),
                        reader.list("independent", MOST, RecordedIndependence::read),
                        reader.paragraphs("note", ClaimFacts.MAX_NOTE)));
    }

    @Override
    public JsonObject write(OriginFacts facts) {
        return FactWriter.begin()
                .put("ref", facts.ref())
                .flag("noOrigin", facts.noOrigin())
                .list("independent", facts.independent(), RecordedIndependence::write)
                .put("note", facts.note())
                .end();
    }

    @Override
    public void check(UUID page, OriginFacts facts, OriginFacts before, Bounds bounds) {
        List<RecordedIndependence> known = before == null ? List.of() : before.independent();
        List<UUID> others = new ArrayList<>();
        for (int i = 0; i < facts.independent().size(); i++) {
            RecordedIndependence recorded = facts.independent().get(i);
            String field = "facts.independent[" + i + "]";
            if (recorded.other().equals(page)) {
                bounds.add(field + ".other", "itself", "must be another origin: none is independent of itself");
            }
            if (others.contains(recorded.other())) {
                bounds.add(field + ".other", "twice", "is recorded twice");
            }
            if (!known.contains(recorded) && !Signed.byCaller(recorded.by())) {
                bounds.add(field + ".by", "other-person", "must be you");
            }
            others.add(recorded.other());
        }
        references.check(
                "facts.independent",
                others,
                known.stream().map(RecordedIndependence::other).toList(),
                NAME,
                bounds);
    }
}
