package org.assay.actor.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.assay.facts.FactWriter;
import org.assay.page.web.Pick;
import org.assay.platform.Json;

/** What an actor is to another, being written. What it does not ask for stays as it was. */
public class RelationForm implements Serializable {

    static final String NEGATED = "negated";

    private String type = "";
    private Pick to;
    private String polarity = "";
    private String from = "";
    private String until = "";
    private String asOf = "";
    private String provenance = "stated";
    private Pick via;
    private String credibility = "";
    private String note = "";
    private String stated = "";
    private String ref = "";
    private String quote = "";

    static RelationForm of(JsonObject relation, Map<UUID, Pick> picks) {
        RelationForm form = new RelationForm();
        form.type = Loose.text(relation, "type");
        form.to = Loose.known(picks, relation, "to");
        form.polarity = Loose.flag(relation, NEGATED) ? NEGATED : "";
        form.from = Loose.text(relation, "from");
        form.until = Loose.text(relation, "until");
        form.asOf = Loose.text(Loose.object(relation, "asOf"), "edtf");
        form.stated = Loose.text(Loose.object(relation, "asOf"), "stated");
        form.provenance = Loose.text(relation, "provenance");
        form.via = Loose.known(picks, relation, "via");
        form.credibility = Loose.text(relation, "credibility");
        form.note = Loose.text(relation, "note");
        form.ref = Loose.text(relation, "ref");
        form.quote = Kept.of(relation, "quote");
        return form;
    }

    JsonObject facts() {
        return FactWriter.begin()
                .put("ref", ref)
                .put("type", type == null ? null : type.strip())
                .put("to", to == null ? null : to.id())
                .flag(NEGATED, NEGATED.equals(polarity))
                .put("from", from)
                .put("until", until)
                .object("asOf", asOf == null || asOf.isBlank() ? null : asOf, this::date)
                .put("provenance", provenance)
                .put("via", via == null ? null : via.id())
                .put("credibility", credibility)
                .object("quote", Kept.object(quote), kept -> kept)
                .put("note", note)
                .end();
    }

    private JsonObject date(String edtf) {
        JsonObjectBuilder date = Json.createObjectBuilder().add("edtf", edtf);
        return (stated.isEmpty() ? date : date.add("stated", stated)).build();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    /** The other actor; null while none is chosen. */
    public Pick getTo() {
        return to;
    }

    public void setTo(Pick to) {
        this.to = to;
    }

    /** Empty where it is so, {@code negated} where it is expressly not. */
    public String getPolarity() {
        return polarity;
    }

    public void setPolarity(String polarity) {
        this.polarity = polarity;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getProvenance() {
        return provenance;
    }

    public void setProvenance(String provenance) {
        this.provenance = provenance;
    }

    /** The claim that says it; null for none. */
    public Pick getVia() {
        return via;
    }

    public void setVia(Pick via) {
        this.via = via;
    }

    public String getCredibility() {
        return credibility;
    }

    public void setCredibility(String credibility) {
        this.credibility = credibility;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
