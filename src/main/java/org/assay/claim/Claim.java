package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.facts.Quote;
import org.assay.facts.Ref;
import org.assay.page.Kind;
import org.assay.platform.Bounds;

/** The kind of page that is one claim: what somebody said to be so, in a captured document. */
@ApplicationScoped
public class Claim implements Kind<ClaimFacts> {

    /** Its name. */
    public static final String NAME = "claim";

    private static final int MOST_RELATIONS = 500;

    @Inject
    private ClaimRules rules;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public ClaimFacts read(JsonObject facts, int version, Bounds bounds) {
        return FactReader.read(facts, bounds, Claim::read);
    }

    private static ClaimFacts read(FactReader reader) {
        return new ClaimFacts(
                Ref.read(reader),
                Manner.read(reader),
                Attribution.read(reader),
                Scope.read(reader),
                reader.optionalId("origin"),
                Grades.read(reader),
                Ruling.read(reader),
                reader.optionalId("about"),
                reader.object("quote", Quote::read),
                reader.paragraphs("note", ClaimFacts.MAX_NOTE),
                reader.list("relations", MOST_RELATIONS, Relation::read));
    }

    @Override
    public JsonObject write(ClaimFacts facts) {
        FactWriter writer = FactWriter.begin().put("ref", facts.ref());
        facts.manner().write(writer);
        facts.attribution().write(writer);
        facts.scope().write(writer);
        writer.put("origin", facts.origin());
        facts.grades().write(writer);
        facts.ruling().write(writer);
        return writer.put("about", facts.about())
                .object("quote", facts.quote(), Quote::write)
                .put("note", facts.note())
                .list("relations", facts.relations(), Relation::write)
                .end();
    }

    @Override
    public void check(UUID page, ClaimFacts facts, ClaimFacts before, Bounds bounds) {
        rules.check(page, facts, before, bounds);
    }

    /** Quoted words spread no further than the document that they stand in. */
    @Override
    public Collection<UUID> takenFrom(ClaimFacts facts) {
        return List.of(facts.quote().document());
    }
}
