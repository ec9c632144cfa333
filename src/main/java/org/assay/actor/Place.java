package org.assay.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.facts.Ref;
import org.assay.page.Kind;
import org.assay.page.References;
import org.assay.platform.Bounds;

/** The kind of page that is a place of which claims speak. */
@ApplicationScoped
public class Place implements Kind<PlaceFacts> {

    /** Its name. */
    public static final String NAME = "place";

    /** Words that the field uses for what a place is; others may be used. */
    public static final List<String> KINDS =
            List.of("country", "administrative-area", "city", "town", "village", "facility", "region");

    private static final int MOST = 100;
    private static final int RIGHT_ANGLE = 90;
    private static final int HALF_TURN = 180;

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
    public PlaceFacts read(JsonObject facts, int version, Bounds bounds) {
        return FactReader.read(facts, bounds, Place::read);
    }

    private static PlaceFacts read(FactReader reader) {
        PlaceFacts read = new PlaceFacts(
                Ref.read(reader),
                reader.optionalFormed(
                        "placeKind", Tags::word, "must be lower-case letters, digits and hyphens, as city"),
                reader.lines("aliases", MOST, Actor.MAX_LINE),
                reader.optionalFormed("iso3166", Tags::country, "must be a code of ISO 3166, as IQ or IQ-AN"),
                reader.optionalId("country"),
                reader.optionalDecimal("latitude", -RIGHT_ANGLE, RIGHT_ANGLE),
                reader.optionalDecimal("longitude", -HALF_TURN, HALF_TURN),
                reader.paragraphs("note", Actor.MAX_NOTE));
        if (read.latitude() == null ^ read.longitude() == null) {
            reader.refuse(
                    read.latitude() == null ? "latitude" : "longitude", "missing", "must be given with the other one");
        }
        return read;
    }

    @Override
    public JsonObject write(PlaceFacts facts) {
        return FactWriter.begin()
                .put("ref", facts.ref())
                .put("placeKind", facts.kind())
                .all("aliases", facts.aliases())
                .put("iso3166", facts.iso3166())
                .put("country", facts.country())
                .decimal("latitude", facts.latitude())
                .decimal("longitude", facts.longitude())
                .put("note", facts.note())
                .end();
    }

    @Override
    public void check(UUID page, PlaceFacts facts, PlaceFacts before, Bounds bounds) {
        if (page != null && page.equals(facts.country())) {
            bounds.add("facts.country", "itself", "must be another place");
        }
        references.check(
                "facts.country",
                Optional.ofNullable(facts.country()).stream().toList(),
                Optional.ofNullable(before).map(PlaceFacts::country).stream().toList(),
                NAME,
                bounds);
    }
}
