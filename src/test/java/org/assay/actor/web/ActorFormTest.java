package org.assay.actor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.CanonicalJson;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;
import org.junit.jupiter.api.Test;

class ActorFormTest {

    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID ME = new UUID(0, 3);
    private static final String WHOLE = CanonicalJson.of(
            """
            {"ref":"dunford","actorKind":"person","unnamed":true,"roles":["chairman","general"],
             "aliases":[{"form":"Dunford","script":"Latn","language":"en","usedBy":"%1$s","from":"2014","until":"2015",
              "quote":{"document":"%1$s","capture":1,"exact":"x","start":0,"end":1}}],
             "identifiers":[{"scheme":"wikidata","value":"Q1"}],
             "mentions":[{"document":"%1$s","capture":1,"start":3,"end":5,"exact":"it"}],
             "relations":[{"ref":"A01","type":"chairs","to":"%1$s","negated":true,"from":"2014","until":"2015",
              "asOf":{"edtf":"2015-10~","stated":"last week"},"provenance":"stated","via":"%1$s","credibility":"2",
              "quote":{"document":"%1$s","capture":1,"exact":"x","start":0,"end":1},"note":"n"}],
             "source":{"type":"person","access":"first-hand","interest":"i","descriptor":"d",
              "letters":[{"letter":"B","at":"2015","by":"%1$s","rationale":"r"}]},
             "identity":[{"other":"%1$s","verdict":"same","basis":"b","by":"%1$s","at":"2026-01-02T03:04:05Z"}],
             "mergedInto":"%1$s","note":"n"}"""
                    .formatted(OTHER));

    @Test
    void a_form_that_nobody_touches_gives_back_all_facts() {
        assertThat(CanonicalJson.of(facts(form(WHOLE)))).isEqualTo(WHOLE);
    }

    @Test
    void a_new_letter_is_signed_by_the_caller() {
        ActorForm form = form("{\"actorKind\":\"person\"}");
        form.addLetter();
        LetterForm letter = form.getSource().getLetters().get(0);
        letter.setLetter("C");
        letter.setAt("2016");
        letter.setRationale("Twice right.");
        assertThat(facts(form)).contains("\"by\":\"" + ME + "\"");
    }

    @Test
    void rows_come_and_go() {
        ActorForm form = form(WHOLE);
        form.addAlias();
        form.getAliases().get(1).setForm("The General");
        form.removeAlias(0);
        form.removeRelation(0);
        assertThat(facts(form)).contains("The General").doesNotContain("Latn").doesNotContain("chairs");
    }

    @Test
    void a_draft_that_breaks_the_schema_can_be_mended() {
        assertThat(
                        facts(
                                form(
                                        "{\"actorKind\":7,\"roles\":{},\"aliases\":[3,{\"form\":\"a\"}],\"relations\":[{\"to\":\"x\"}]}")))
                .contains("\"form\":\"a\"");
    }

    private static ActorForm form(String json) {
        return new ActorForm(
                new Picks(), "space", json, Map.of(OTHER, Pick.of(OTHER, "Other")), Map.of(OTHER, "Dr Other"));
    }

    private static String facts(ActorForm form) {
        return Work.as(Caller.person(ME, "me", "Me", true, false, Set.of()), form::facts);
    }
}
