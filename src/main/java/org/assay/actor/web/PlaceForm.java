package org.assay.actor.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.assay.actor.Place;
import org.assay.facts.FactWriter;
import org.assay.page.CanonicalJson;
import org.assay.page.FactsForm;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;
import org.assay.platform.Json;

/** A place as a person types it. */
public class PlaceForm implements FactsForm {

    private final Picks picks;
    private final String space;
    private final String ref;
    private String kind = "";
    private String aliases = "";
    private String iso3166 = "";
    private Pick country;
    private String latitude = "";
    private String longitude = "";
    private String note = "";

    PlaceForm(Picks picks, String space, JsonObject facts, Map<UUID, Pick> known) {
        this.picks = picks;
        this.space = space;
        ref = Loose.text(facts, "ref");
        kind = Loose.text(facts, "placeKind");
        aliases = String.join("\n", Loose.texts(facts, "aliases"));
        iso3166 = Loose.text(facts, "iso3166");
        country = Loose.known(known, facts, "country");
        latitude = Loose.text(facts, "latitude");
        longitude = Loose.text(facts, "longitude");
        note = Loose.text(facts, "note");
    }

    @Override
    public String facts() {
        country = picks.settled(country, Place.NAME, space, "facts.country");
        JsonObjectBuilder all = Json.createObjectBuilder();
        FactWriter.begin()
                .put("ref", ref)
                .put("placeKind", kind == null ? null : kind.strip())
                .all("aliases", Lines.of(aliases))
                .put("iso3166", iso3166 == null ? null : iso3166.strip())
                .put("country", country == null ? null : country.id())
                .put("note", note)
                .end()
                .forEach(all::add);
        degrees(all, "latitude", latitude);
        degrees(all, "longitude", longitude);
        return CanonicalJson.of(all.build());
    }

    /** What is no number goes on as it was typed: that it is none is said where all facts are read. */
    private static void degrees(JsonObjectBuilder all, String name, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!text.isEmpty()) {
            try {
                all.add(name, new BigDecimal(text));
            } catch (NumberFormatException e) {
                all.add(name, text);
            }
        }
    }

    /** A word of an open vocabulary: {@code city}. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** One a line. */
    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public String getIso3166() {
        return iso3166;
    }

    public void setIso3166(String iso3166) {
        this.iso3166 = iso3166;
    }

    /** The place that is its country; null where nobody says. */
    public Pick getCountry() {
        return country;
    }

    public void setCountry(Pick country) {
        this.country = country;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
