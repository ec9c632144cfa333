package org.assay.actor.web;

import jakarta.json.JsonObject;
import java.io.Serializable;
import org.assay.facts.FactWriter;

/** What others call an actor in a register, being written. */
public class IdentifierForm implements Serializable {

    private String scheme = "";
    private String value = "";

    static IdentifierForm of(JsonObject identifier) {
        IdentifierForm form = new IdentifierForm();
        form.scheme = Loose.text(identifier, "scheme");
        form.value = Loose.text(identifier, "value");
        return form;
    }

    JsonObject facts() {
        return FactWriter.begin().put("scheme", scheme).put("value", value).end();
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
