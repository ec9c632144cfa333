package org.assay.actor.web;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.facts.FactWriter;

/** An actor as a source, being written. */
public class SourceForm implements Serializable {

    private String type = "";
    private String access = "";
    private String interest = "";
    private String descriptor = "";
    private final List<LetterForm> letters = new ArrayList<>();

    static SourceForm of(JsonObject source, Map<UUID, String> names) {
        SourceForm form = new SourceForm();
        form.type = Loose.text(source, "type");
        form.access = Loose.text(source, "access");
        form.interest = Loose.text(source, "interest");
        form.descriptor = Loose.text(source, "descriptor");
        Loose.objects(source, "letters").forEach(letter -> form.letters.add(LetterForm.of(letter, names)));
        return form;
    }

    JsonObject facts(UUID caller) {
        return FactWriter.begin()
                .put("type", type)
                .put("access", access)
                .put("interest", interest)
                .put("descriptor", descriptor)
                .list("letters", letters, letter -> letter.facts(caller))
                .end();
    }

    /** How reliable it was judged; the last ones are being written. */
    public List<LetterForm> getLetters() {
        return letters;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(String access) {
        this.access = access;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }

    public String getDescriptor() {
        return descriptor;
    }

    public void setDescriptor(String descriptor) {
        this.descriptor = descriptor;
    }
}
