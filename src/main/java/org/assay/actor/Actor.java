package org.assay.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.facts.Ref;
import org.assay.page.Kind;
import org.assay.platform.Bounds;
import org.assay.tradecraft.ActorKind;

/** The kind of page that is somebody or something that speaks or acts. */
@ApplicationScoped
public class Actor implements Kind<ActorFacts> {

    /** Its name. */
    public static final String NAME = "actor";

    static final int MAX_LINE = 200;
    static final int MAX_NOTE = 5000;
    private static final int MOST = 200;
    private static final int MOST_MENTIONS = 2000;

    /** The labels of the kinds of actors that a page can be of. */
    public static final List<String> KINDS = Arrays.stream(ActorKind.values())
            .filter(ActorKind::hasPages)
            .map(ActorKind::label)
            .toList();

    @Inject
    private ActorRules rules;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public ActorFacts read(JsonObject facts, int version, Bounds bounds) {
        return FactReader.read(facts, bounds, Actor::read);
    }

    private static ActorFacts read(FactReader reader) {
        return new ActorFacts(
                Ref.read(reader),
                reader.one("actorKind", text -> ActorKind.of(text).filter(ActorKind::hasPages), KINDS),
                reader.flag("unnamed"),
                reader.lines("roles", MOST, MAX_LINE),
                reader.list("aliases", MOST, Alias::read),
                reader.list("identifiers", MOST, Identifier::read),
                reader.list("mentions", MOST_MENTIONS, Mention::read),
                reader.list("relations", MOST, ActorRelation::read),
                reader.optionalObject("source", SourceProfile::read),
                reader.list("identity", MOST, IdentityDecision::read),
                reader.optionalId("mergedInto"),
                reader.paragraphs("note", MAX_NOTE));
    }

    @Override
    public JsonObject write(ActorFacts facts) {
        return FactWriter.begin()
                .put("ref", facts.ref())
                .put("actorKind", facts.kind(), ActorKind::label)
                .flag("unnamed", facts.unnamed())
                .all("roles", facts.roles())
                .list("aliases", facts.aliases(), Alias::write)
                .list("identifiers", facts.identifiers(), Identifier::write)
                .list("mentions", facts.mentions(), Mention::write)
                .list("relations", facts.relations(), ActorRelation::write)
                .object("source", said(facts.source()), SourceProfile::write)
                .list("identity", facts.identity(), IdentityDecision::write)
                .put("mergedInto", facts.mergedInto())
                .put("note", facts.note())
                .end();
    }

    private static SourceProfile said(SourceProfile source) {
        return SourceProfile.NONE.equals(source) ? null : source;
    }

    @Override
    public void check(UUID page, ActorFacts facts, ActorFacts before, Bounds bounds) {
        rules.check(page, facts, before, bounds);
    }
}
