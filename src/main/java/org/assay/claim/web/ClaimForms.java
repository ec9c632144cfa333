package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.claim.Attribution;
import org.assay.claim.ClaimFacts;
import org.assay.claim.ClaimReading;
import org.assay.claim.Quoting;
import org.assay.claim.Scope;
import org.assay.page.Content;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;
import org.assay.tradecraft.Labelled;

/** Begins forms of claims with what is stated already. */
@ApplicationScoped
class ClaimForms {

    @Inject
    private Picks picks;

    @Inject
    private Letters letters;

    @Inject
    private Quoting quoting;

    @Inject
    private ClaimReading reading;

    /** A form that goes on from facts. */
    ClaimForm of(String json, String space) {
        ClaimForm form = new ClaimForm(picks, letters, quoting, space, json);
        ClaimFacts facts = reading.facts(json);
        if (facts.quote() != null || facts.attribution().speaker() != null) {
            fill(form, facts, picks.of(ids(facts)));
        }
        return form;
    }

    /** A form about which nothing is known yet. */
    ClaimForm empty(String space) {
        return new ClaimForm(picks, letters, quoting, space, Content.NO_FACTS);
    }

    private static Set<UUID> ids(ClaimFacts facts) {
        Set<UUID> ids = new HashSet<>(facts.attribution().chain());
        ids.add(facts.attribution().speaker());
        ids.add(facts.attribution().reporter());
        ids.add(facts.attribution().audience());
        ids.addAll(facts.scope().subjects());
        ids.addAll(facts.scope().objects());
        ids.addAll(facts.scope().places());
        ids.add(facts.origin());
        ids.add(facts.about());
        if (facts.quote() != null) {
            ids.add(facts.quote().document());
        }
        ids.remove(null);
        return ids;
    }

    private static void fill(ClaimForm form, ClaimFacts facts, Map<UUID, Pick> titles) {
        if (facts.quote() != null) {
            form.getQuote().take(facts.quote(), titles.get(facts.quote().document()));
        }
        fill(form.getChain(), facts.attribution(), titles);
        fill(form.getManner(), facts);
        fill(form.getScope(), facts.scope(), titles);
        form.getScope().setOrigin(titles.get(facts.origin()));
        form.getScope().setAbout(titles.get(facts.about()));
    }

    private static void fill(ChainForm form, Attribution facts, Map<UUID, Pick> titles) {
        form.setSpeaker(titles.get(facts.speaker()));
        form.setReporter(titles.get(facts.reporter()));
        form.setAudience(titles.get(facts.audience()));
        form.setBetween(facts.chain().stream()
                .filter(id -> !id.equals(facts.speaker()) && !id.equals(facts.reporter()))
                .map(titles::get)
                .toList());
    }

    private static void fill(MannerForm form, ClaimFacts facts) {
        form.setModality(label(facts.manner().modality()));
        form.setPolarity(label(facts.manner().polarity()));
        form.setSpeechAct(label(facts.manner().speechAct()));
        form.setForm(label(facts.manner().form()));
        form.setHedge(facts.manner().hedge());
        form.setReliability(label(facts.grades().reliability()));
        form.setCredibility(label(facts.grades().credibility()));
        form.setReportCredibility(label(facts.grades().report()));
        form.setGradeReason(facts.grades().reason());
        form.setNote(facts.note());
    }

    private static void fill(ScopeForm form, Scope facts, Map<UUID, Pick> titles) {
        form.setSubjects(picked(facts.subjects(), titles));
        form.setObjects(picked(facts.objects(), titles));
        form.setPlaces(picked(facts.places(), titles));
        form.setTopics(String.join(", ", facts.topics()));
        form.getEvent().take(facts.eventDate());
        form.getAsserted().take(facts.assertedDate());
    }

    private static List<Pick> picked(List<UUID> ids, Map<UUID, Pick> titles) {
        return ids.stream().map(titles::get).toList();
    }

    private static String label(Labelled value) {
        return value == null ? "" : value.label();
    }
}
