package org.assay.actor.web;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.actor.Actor;
import org.assay.actor.Place;
import org.assay.facts.FactWriter;
import org.assay.page.CanonicalJson;
import org.assay.page.FactsForm;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;

/** An event as a person types it. What it does not ask for stays as it was. */
public class EventForm implements FactsForm {

    private final Picks picks;
    private final String space;
    private final String ref;
    private final String quote;
    private String date = "";
    private String stated = "";
    private List<Pick> places;
    private List<Pick> participants;
    private String note = "";

    EventForm(Picks picks, String space, JsonObject facts, Map<UUID, Pick> known) {
        this.picks = picks;
        this.space = space;
        ref = Loose.text(facts, "ref");
        quote = Kept.of(facts, "quote");
        date = Loose.text(Loose.object(facts, "date"), "edtf");
        stated = Loose.text(Loose.object(facts, "date"), "stated");
        places = chosen(Loose.texts(facts, "places"), known);
        participants = chosen(Loose.texts(facts, "participants"), known);
        note = Loose.text(facts, "note");
    }

    private static List<Pick> chosen(List<String> ids, Map<UUID, Pick> known) {
        return new ArrayList<>(ids.stream()
                .map(Loose::id)
                .filter(Objects::nonNull)
                .map(known::get)
                .toList());
    }

    @Override
    public String facts() {
        List<Pick> settled = new ArrayList<>();
        participants.forEach(one -> settled.add(picks.settled(one, Actor.NAME, space, "facts.participants")));
        participants = settled;
        List<Pick> there = new ArrayList<>();
        places.forEach(one -> there.add(picks.settled(one, Place.NAME, space, "facts.places")));
        places = there;
        boolean dated = !(date + stated).isBlank();
        return CanonicalJson.of(FactWriter.begin()
                .put("ref", ref)
                .object("date", dated ? date : null, edtf -> FactWriter.begin()
                        .put("edtf", edtf.strip())
                        .put("stated", stated.strip())
                        .end())
                .all("places", places.stream().map(Pick::id).toList())
                .all("participants", participants.stream().map(Pick::id).toList())
                .object("quote", Kept.object(quote), kept -> kept)
                .put("note", note)
                .end());
    }

    /** When it was, in EDTF. */
    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    /** When it was, in the words of the text. */
    public String getStated() {
        return stated;
    }

    public void setStated(String stated) {
        this.stated = stated;
    }

    public List<Pick> getPlaces() {
        return places;
    }

    public void setPlaces(List<Pick> places) {
        this.places = places == null ? new ArrayList<>() : new ArrayList<>(places);
    }

    public List<Pick> getParticipants() {
        return participants;
    }

    public void setParticipants(List<Pick> participants) {
        this.participants = participants == null ? new ArrayList<>() : new ArrayList<>(participants);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
