package org.assay.actor.web;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.assay.facts.FactWriter;
import org.assay.page.web.Pick;

/** Another name of an actor, being written. What it does not ask for stays as it was. */
public class AliasForm implements Serializable {

    private String form = "";
    private String script = "";
    private String language = "";
    private Pick usedBy;
    private String from = "";
    private String until = "";
    private String quote = "";

    static AliasForm of(JsonObject alias, Map<UUID, Pick> picks) {
        AliasForm form = new AliasForm();
        form.form = Loose.text(alias, "form");
        form.script = Loose.text(alias, "script");
        form.language = Loose.text(alias, "language");
        form.usedBy = Loose.known(picks, alias, "usedBy");
        form.from = Loose.text(alias, "from");
        form.until = Loose.text(alias, "until");
        form.quote = Kept.of(alias, "quote");
        return form;
    }

    JsonObject facts() {
        return FactWriter.begin()
                .put("form", form)
                .put("script", script)
                .put("language", language)
                .put("usedBy", usedBy == null ? null : usedBy.id())
                .put("from", from)
                .put("until", until)
                .object("quote", Kept.object(quote), kept -> kept)
                .end();
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getScript() {
        return script;
    }

    public void setScript(String script) {
        this.script = script;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Who calls the actor so; null where nobody knows. */
    public Pick getUsedBy() {
        return usedBy;
    }

    public void setUsedBy(Pick usedBy) {
        this.usedBy = usedBy;
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
}
