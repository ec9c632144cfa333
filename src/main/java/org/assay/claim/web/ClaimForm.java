package org.assay.claim.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.claim.Quoting;
import org.assay.facts.FactWriter;
import org.assay.facts.Quote;
import org.assay.page.CanonicalJson;
import org.assay.page.FactsForm;

/** A claim as a person types it. What it does not ask for (relations, decisions) stays as it was. */
public class ClaimForm implements FactsForm {

    private static final Set<String> OTHERS = Set.of("ref", "decision", "decisionReason", "relations");

    private final NewActors actors;
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

    ClaimForm(NewActors actors, Letters letters, Quoting quoting, String space, String before) {
        this.actors = actors;
        this.letters = letters;
        this.quoting = quoting;
        this.space = space;
        this.before = before;
    }

    /** Makes what is new and says what was typed. */
    @Override
    public String facts() {
        make();
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
                .all("chain", ids(chain.chain()))
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

    private void make() {
        chain.setSpeaker(made(chain.getSpeaker(), "facts.speaker"));
        chain.setBetween(made(chain.getBetween(), "facts.chain"));
        chain.setReporter(made(chain.getReporter(), "facts.reporter"));
        chain.setAudience(made(chain.getAudience(), "facts.audience"));
        scope.setSubjects(made(scope.getSubjects(), "facts.subjects"));
        scope.setObjects(made(scope.getObjects(), "facts.objects"));
        scope.setOrigin(made(scope.getOrigin(), "facts.origin"));
    }

    /** Whoever is new in several fields is made once. */
    private Choice made(Choice choice, String field) {
        if (choice == null || !choice.isNew()) {
            return choice;
        }
        Choice made = actors.made(choice, space, field);
        chain.replace(choice, made);
        scope.replace(choice, made);
        return made;
    }

    private List<Choice> made(List<Choice> choices, String field) {
        List<Choice> made = new ArrayList<>();
        new ArrayList<>(choices).forEach(choice -> made.add(made(choice, field)));
        return made;
    }

    private static UUID id(Choice choice) {
        return choice == null ? null : choice.id();
    }

    private static List<UUID> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).toList();
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
