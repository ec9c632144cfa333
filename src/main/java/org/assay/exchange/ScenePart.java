package org.assay.exchange;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.facts.FactWriter;

/** The small kinds of a file: places, events, origins. */
final class ScenePart {

    private ScenePart() {}

    static List<Draft> places(Reading reading) {
        return reading.archive().of(Section.PLACE).stream()
                .map(item -> place(item, reading))
                .toList();
    }

    private static Draft place(Item item, Reading reading) {
        UUID page = reading.names().of(Section.PLACE, item);
        Overlay facts = reading.over(page)
                .put("ref", reading.names().ref(Section.PLACE, item), item.line("id"))
                .text("placeKind", item, "kind")
                .all(
                        "aliases",
                        item.words("aliases").stream().map(Item.Word::text).toList(),
                        item.line("aliases"))
                .text("iso3166", item, "iso3166")
                .page("country", country(item, reading), item.line("country"))
                .text("note", item, "note")
                .extra("latitude", item, "latitude")
                .extra("longitude", item, "longitude");
        return Draft.of(item, page, Section.PLACE, item.required("name"), facts);
    }

    /** A file may name the country's place or its code; a code that none of its places has says nothing that can be kept. */
    private static UUID country(Item item, Reading reading) {
        String country = item.text("country");
        if (country == null || Archive.ref(Section.PLACE, country).isPresent()) {
            return reading.names().page(item, "country", Section.PLACE);
        }
        Optional<UUID> coded = reading.archive().of(Section.PLACE).stream()
                .filter(place -> country.equals(place.text("iso3166")) && !place.equals(item))
                .map(place -> reading.names().of(Section.PLACE, place))
                .findFirst();
        if (coded.isEmpty()) {
            reading.doubts()
                    .add(
                            item.line("country"),
                            item.at("country"),
                            "country",
                            "is the code of none of the file's places");
        }
        return coded.orElse(null);
    }

    static List<Draft> events(Reading reading) {
        return reading.archive().of(Section.EVENT).stream()
                .map(item -> event(item, reading))
                .toList();
    }

    private static Draft event(Item item, Reading reading) {
        Names names = reading.names();
        UUID page = names.of(Section.EVENT, item);
        Overlay facts = reading.over(page)
                .put("ref", names.ref(Section.EVENT, item), item.line("id"))
                .set("date", Dates.read(item, "date"), item.line("date"))
                .pages("places", names.pages(item, "places", Section.PLACE), item.line("places"))
                .text("note", item, "note");
        facts.set("quote", Selector.read(item, "selector", reading, facts.before("quote")), item.line("selector"));
        if (item.has("participants")) {
            facts.pages("participants", names.pages(item, "participants", Section.ACTOR), item.line("participants"));
        }
        return Draft.of(item, page, Section.EVENT, item.required("name"), facts);
    }

    static List<Draft> origins(Reading reading) {
        return reading.archive().of(Section.ORIGIN).stream()
                .map(item -> origin(item, reading))
                .toList();
    }

    private static Draft origin(Item item, Reading reading) {
        UUID page = reading.names().of(Section.ORIGIN, item);
        Overlay facts = reading.over(page)
                .put("ref", reading.names().ref(Section.ORIGIN, item), item.line("id"))
                .flag("noOrigin", Boolean.FALSE.equals(item.flag("counts")), item.line("counts"))
                .text("note", item, "note");
        if (item.has("independent_of")) {
            List<JsonObject> before = facts.objectsBefore("independent");
            facts.speaking(
                    "independent",
                    "other",
                    item.objects("independent_of"),
                    pair -> Signatures.signed(independence(pair, reading.names()), before, reading),
                    item.line("independent_of"));
        }
        return Draft.of(item, page, Section.ORIGIN, item.required("name"), facts);
    }

    private static JsonObject independence(Item pair, Names names) {
        return FactWriter.begin()
                .put("other", names.required(pair, "origin", Section.ORIGIN))
                .put("reason", pair.required("reason"))
                .end();
    }
}
