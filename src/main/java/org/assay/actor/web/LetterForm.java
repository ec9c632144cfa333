package org.assay.actor.web;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.assay.facts.FactWriter;

/** How reliable a source is judged to be, being written; what somebody judged before is shown and can be taken out only. */
public class LetterForm implements Serializable {

    private String letter = "";
    private String at = "";
    private String rationale = "";
    private UUID by;
    private String byName;

    static LetterForm of(JsonObject letter, Map<UUID, String> names) {
        LetterForm form = new LetterForm();
        form.letter = Loose.text(letter, "letter");
        form.at = Loose.text(letter, "at");
        form.rationale = Loose.text(letter, "rationale");
        form.by = Loose.id(letter, "by");
        form.byName = Loose.known(names, letter, "by");
        return form;
    }

    JsonObject facts(UUID caller) {
        return FactWriter.begin()
                .put("letter", letter)
                .put("at", at)
                .put("rationale", rationale)
                .put("by", by == null ? caller : by)
                .end();
    }

    /** Whether it was given before and stands. */
    public boolean isGiven() {
        return by != null;
    }

    /** Name of the person who gave it; null for one that is being written or where nobody knows. */
    public String getByName() {
        return byName;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    /** From when on it holds, in EDTF. */
    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }
}
