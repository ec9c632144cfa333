package org.assay.claim.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.actor.Actor;
import org.assay.actor.Place;
import org.assay.claim.Claim;
import org.assay.claim.Origin;
import org.assay.claim.Quoting;
import org.assay.document.Document;
import org.assay.facts.FactWriter;
import org.assay.facts.Quote;
import org.assay.page.CanonicalJson;
import org.assay.page.FactsForm;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;
import org.assay.platform.Json;

/** A claim as a person types it. What it does not ask for (relations, decisions) stays as it was. */
public class ClaimForm implements FactsForm {

    private static final Set<String> OTHERS = Set.of("ref", "decision", "decisionReason", "relations");

    private final Picks picks;
    private final Letters letters;
    private final Quoting quoting;
    private final String space;
    private final String before;

    private final QuoteForm quote = new QuoteForm();
    private final ChainForm chain = new ChainForm();
    private final MannerForm manner = new MannerForm();
    private final ScopeForm scope = new ScopeForm();

    /** How the letter came to be what it is, while nobody has touched it; null afterwards. */
    private String reliabilityNote;

    ClaimForm(Picks picks, Letters letters, Quoting quoting, String space, String before) {
        this.picks = picks;
        this.letters = letters;
        this.quoting = quoting;
        this.space = space;
        this.before = before;
    }

    /** Makes what is new and says what was typed. */
    @Override
    public String facts() {
        settle();
        JsonObjectBuilder all = Json.createObjectBuilder();
        CanonicalJson.parse(before).forEach((name, value) -> {
            if (OTHERS.contains(name)) {
                all.add(name, value);
            }
        });
        typed().forEach(all::add);
        return all.build().toString();
    }

    private JsonObject typed() {
        Quote words = quote.quote(quoting);
        return FactWriter.begin()
                .put("modality", manner.getModality())
                .put("polarity", manner.getPolarity())
                .put("speechAct", manner.getSpeechAct())
                .put("form", manner.getForm())
                .put("hedge", manner.getHedge())
                .put("speaker", id(chain.getSpeaker()))
                .all("chain", chain.chain())
                .put("reporter", id(chain.getReporter()))
                .put("audience", id(chain.getAudience()))
                .all("subjects", ids(scope.getSubjects()))
                .all("objects", ids(scope.getObjects()))
                .all("topics", scope.tags())
                .all("places", ids(scope.getPlaces()))
                .object("eventDate", scope.getEvent().facts(), date -> date)
                .object("assertedDate", scope.getAsserted().facts(), date -> date)
                .put("origin", id(scope.getOrigin()))
                .put("reliability", manner.getReliability())
                .put("credibility", manner.getCredibility())
                .put("reportCredibility", manner.getReportCredibility())
                .put("gradeReason", manner.getGradeReason())
                .put("about", id(scope.getAbout()))
                .object("quote", words, Quote::write)
                .put("note", manner.getNote())
                .end();
    }

    private void settle() {
        chain.relay();
        quote.setDocument(settled(quote.getDocument(), Document.NAME, "facts.quote.document"));
        chain.setSpeaker(settled(chain.getSpeaker(), Actor.NAME, "facts.speaker"));
        chain.setBetween(settled(chain.getBetween(), Actor.NAME, "facts.chain"));
        chain.setReporter(settled(chain.getReporter(), Actor.NAME, "facts.reporter"));
        chain.setAudience(settled(chain.getAudience(), Actor.NAME, "facts.audience"));
        scope.setSubjects(settled(scope.getSubjects(), Actor.NAME, "facts.subjects"));
        scope.setObjects(settled(scope.getObjects(), Actor.NAME, "facts.objects"));
        scope.setPlaces(settled(scope.getPlaces(), Place.NAME, "facts.places"));
        scope.setOrigin(settled(scope.getOrigin(), Origin.NAME, "facts.origin"));
        scope.setAbout(settled(scope.getAbout(), Claim.NAME, "facts.about"));
    }

    /** Whoever is new in several fields is made once. */
    private Pick settled(Pick pick, String kind, String field) {
        Pick settled = picks.settled(pick, kind, space, field);
        if (pick != null && pick.isNew()) {
            chain.replace(pick, settled);
            scope.replace(pick, settled);
        }
        return settled;
    }

    private List<Pick> settled(List<Pick> chosen, String kind, String field) {
        List<Pick> settled = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            settled.add(settled(chosen.get(i), kind, field));
        }
        return settled;
    }

    private static UUID id(Pick pick) {
        return pick == null ? null : pick.id();
    }

    private static List<UUID> ids(List<Pick> picks) {
        return picks.stream().map(Pick::id).toList();
    }

    /** Another speaker was chosen: he has another letter. */
    public void grade() {
        letters.grade(this);
    }

    /** Whether something stands in the fields that are folded at first. */
    public boolean isFull() {
        return scope.isFull() || chain.getAudience() != null || said(manner.getHedge()) || said(manner.getNote());
    }

    private static boolean said(String words) {
        return words != null && !words.isBlank();
    }

    public QuoteForm getQuote() {
        return quote;
    }

    public ChainForm getChain() {
        return chain;
    }

    public MannerForm getManner() {
        return manner;
    }

    public ScopeForm getScope() {
        return scope;
    }

    public String getReliabilityNote() {
        return reliabilityNote;
    }

    void setReliabilityNote(String note) {
        reliabilityNote = note;
    }
}
