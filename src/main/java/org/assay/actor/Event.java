package org.assay.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.assay.facts.Dated;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.facts.Quote;
import org.assay.facts.Ref;
import org.assay.page.Kind;
import org.assay.page.References;
import org.assay.page.References.Reference;
import org.assay.platform.Bounds;

/** The kind of page that is something that happened. */
@ApplicationScoped
public class Event implements Kind<EventFacts> {

    /** Its name. */
    public static final String NAME = "event";

    private static final int MOST = 100;

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
    public EventFacts read(JsonObject facts, int version, Bounds bounds) {
        return FactReader.read(
                facts,
                bounds,
                reader -> new EventFacts(
                        Ref.read(reader),
                        reader.optionalObject("date", Dated::read),
                        reader.ids("places", MOST),
                        reader.ids("participants", MOST),
                        reader.optionalObject("quote", Quote::read),
                        reader.paragraphs("note", Actor.MAX_NOTE)));
    }

    @Override
    public JsonObject write(EventFacts facts) {
        return FactWriter.begin()
                .put("ref", facts.ref())
                .object("date", facts.date(), Dated::write)
                .all("places", facts.places())
                .all("participants", facts.participants())
                .object("quote", facts.quote(), Quote::write)
                .put("note", facts.note())
                .end();
    }

    @Override
    public void check(UUID page, EventFacts facts, EventFacts before, Bounds bounds) {
        List<UUID> placesBefore = before == null ? List.of() : before.places();
        List<UUID> participantsBefore = before == null ? List.of() : before.participants();
        references.check(
                List.of(
                        new Reference("facts.places", facts.places(), placesBefore, Place.NAME),
                        new Reference("facts.participants", facts.participants(), participantsBefore, Actor.NAME)),
                bounds);
        boolean known = before != null && facts.quote() != null && facts.quote().equals(before.quote());
        if (facts.quote() != null && !known) {
            references.check("facts.quote", facts.quote(), bounds);
        }
    }
}
