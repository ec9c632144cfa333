package org.assay.actor;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.assay.facts.Dated;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.facts.Quote;
import org.assay.tradecraft.Edtf;

/**
 * Another name of an actor. A name belongs to those who use it: one and the same may mean different actors to different users.
 *
 * @param form the name as it is written
 * @param script its script, by ISO 15924: {@code Arab}; null where nobody says
 * @param language its language, by BCP 47; null where nobody says
 * @param usedBy page of the actor who calls it so; null where nobody recorded that
 * @param from since when; null where nobody knows
 * @param until until when; null where nobody knows
 * @param quote where it stands so; null for none
 */
public record Alias(String form, String script, String language, UUID usedBy, Edtf from, Edtf until, Quote quote) {

    static final int MAX_FORM = 200;

    static Alias read(FactReader reader) {
        return new Alias(
                reader.line("form", MAX_FORM),
                reader.optionalFormed("script", Tags::script, "must be four letters, as Arab or Latn"),
                reader.optionalFormed("language", Tags::language, "must be a language tag, as en, ar or ar-IQ"),
                reader.optionalId("usedBy"),
                Dated.optionalEdtf(reader, "from"),
                Dated.optionalEdtf(reader, "until"),
                reader.optionalObject("quote", Quote::read));
    }

    JsonObject write() {
        return FactWriter.begin()
                .put("form", form)
                .put("script", script)
                .put("language", language)
                .put("usedBy", usedBy)
                .put("from", from)
                .put("until", until)
                .object("quote", quote, Quote::write)
                .end();
    }
}
