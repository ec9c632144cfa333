package org.assay.claim;

import static org.assay.claim.ClaimsDesk.AGAIN;
import static org.assay.claim.ClaimsDesk.QUOTED;
import static org.assay.claim.ClaimsDesk.SAID;
import static org.assay.claim.ClaimsDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.actor.Identities;
import org.assay.actor.TrackRecord;
import org.assay.actor.TrackRecords;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.RevisionId;
import org.assay.page.SaveOutcome;
import org.assay.page.ViewChoice;
import org.assay.platform.Invalid;
import org.assay.platform.Violation;
import org.assay.stack.BuiltWar;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.Strength;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What claims say to each other and what follows from it: corroboration, status, decisions, the record of a source. */
@ExtendWith(ArquillianExtension.class)
class ClaimRelationsIT {

    @Inject
    private Claims claims;

    @Inject
    private ClaimReading reading;

    @Inject
    private Relating relating;

    @Inject
    private Identities identities;

    private ClaimsDesk desk;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_space_with_a_document() {
        desk = new ClaimsDesk();
    }

    @Test
    void I6_credibility_1_takes_two_supporting_claims_of_origins_that_somebody_recorded_as_independent() {
        Map<String, String> one = desk.facts(SAID, desk.spokesman);
        one.put("credibility", "\"1\"");
        refused(() -> desk.claim("Help came.", one), "facts.credibility", "not-confirmed");
        UUID claim = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID committee = desk.origin("Committee", "{}").page();
        UUID ministry = desk.origin("Ministry", "{}").page();
        supporting(claim, AGAIN, committee);
        supporting(claim, "met on Tuesday", ministry);
        refused(() -> desk.change(claim, "credibility", "\"1\""), "facts.credibility", "not-confirmed");
        ClaimsDesk.saved(desk.change(ministry, "independent", independent(committee)));
        ClaimsDesk.saved(desk.change(claim, "credibility", "\"1\""));
    }

    @Test
    void I7_what_repeats_or_derives_from_another_raises_no_count_of_origins() {
        UUID committee = desk.origin("Committee", "{}").page();
        Map<String, String> facts = desk.facts(SAID, desk.spokesman);
        facts.put("origin", ClaimsDesk.quoted(committee));
        UUID claim = desk.claim("Help came.", facts).page();
        UUID repeats = relating(AGAIN, desk.minister, "repeats", claim);
        UUID derives = relating("met on Tuesday", desk.author, "derives-from", repeats);
        var counted = Work.as(desk.analyst, () -> claims.corroboration(List.of(claim, repeats, derives)));
        assertThat(counted.reports()).hasSize(3);
        assertThat(counted.voices()).hasSize(3);
        assertThat(counted.origins()).containsExactly(committee);
        assertThat(counted.independent()).isEmpty();
        ClaimsDesk.saved(desk.change(committee, "noOrigin", "true"));
        assertThat(Work.as(desk.analyst, () -> claims.corroboration(List.of(claim)))
                        .origins())
                .isEmpty();
    }

    @Test
    void I8_contradiction_by_another_speaker_makes_both_disputed_and_dispute_does_not() {
        UUID claim = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID own = relating("met on Tuesday", desk.spokesman, "contradicts", claim);
        UUID tension = relating(AGAIN, desk.author, "disputes", claim);
        assertThat(status(desk.analyst, claim)).isEqualTo(ClaimStatus.OPEN);
        UUID other = relating(QUOTED, desk.minister, "contradicts", claim);
        assertThat(status(desk.analyst, claim)).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(status(desk.analyst, other)).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(status(desk.analyst, own)).isEqualTo(ClaimStatus.OPEN);
        assertThat(status(desk.analyst, tension)).isEqualTo(ClaimStatus.OPEN);
        ClaimsDesk.saved(Work.as(desk.analyst, () -> relating.withdraw(desk.latest(other), 0, claim)));
        assertThat(status(desk.analyst, claim)).isEqualTo(ClaimStatus.OPEN);
    }

    @Test
    void I8_two_names_of_one_actor_do_not_dispute_each_other() {
        UUID claim = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID other = relating(QUOTED, desk.minister, "contradicts", claim);
        assertThat(status(desk.analyst, claim)).isEqualTo(ClaimStatus.DISPUTED);
        Work.as(desk.analyst, () -> identities.merge(desk.latest(desk.minister), desk.spokesman, "One and the same."));
        assertThat(status(desk.analyst, claim)).isEqualTo(ClaimStatus.OPEN);
        assertThat(status(desk.analyst, other)).isEqualTo(ClaimStatus.OPEN);
    }

    @Test
    void a_decision_is_a_fact_with_a_reason_and_yields_to_a_contradiction() {
        UUID claim = desk.claim("Help came.", SAID, desk.spokesman).page();
        refused(
                () -> Work.as(desk.analyst, () -> relating.decide(desk.latest(claim), ClaimStatus.REFUTED, " ")),
                "facts.decisionReason",
                "missing");
        ClaimsDesk.saved(Work.as(
                desk.analyst, () -> relating.decide(desk.latest(claim), ClaimStatus.REFUTED, "No flight was seen.")));
        assertThat(status(desk.analyst, claim)).isEqualTo(ClaimStatus.REFUTED);
        relating(QUOTED, desk.minister, "contradicts", claim);
        assertThat(status(desk.analyst, claim)).isEqualTo(ClaimStatus.DISPUTED);
        refused(() -> desk.change(claim, "decision", "\"disputed\""), "facts.decision", "unknown");
    }

    @Test
    void I19_R13_R14_a_decision_upon_an_older_revision_meets_anothers_and_joins_his_relation() {
        UUID claim = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID other = desk.claim("None came.", QUOTED, desk.minister).page();
        RevisionId seen = desk.latest(claim);
        ClaimsDesk.saved(state(claim, "contradicts", other));
        assertThat(Work.as(desk.analyst, () -> relating.decide(seen, ClaimStatus.REFUTED, "No flight was seen.")))
                .isInstanceOf(SaveOutcome.Merged.class);
        assertThat(Work.as(desk.analyst, () -> relating.decide(seen, ClaimStatus.RETRACTED, "He took it back.")))
                .isInstanceOf(SaveOutcome.Conflicting.class);
        assertThat(view(desk.analyst, claim).relations()).hasSize(1);
    }

    @Test
    void the_record_of_a_source_counts_what_was_resolved_and_nothing_that_was_only_imagined() {
        UUID refuted = desk.claim("Help came.", SAID, desk.spokesman).page();
        desk.claim("Help comes often.", SAID, desk.spokesman);
        assertThat(record(desk.spokesman)).isEqualTo(TrackRecord.Resolved.NONE);
        decided(refuted, ClaimStatus.REFUTED);
        UUID confirmed = desk.claim("Help is there.", SAID, desk.spokesman).page();
        decided(confirmed, ClaimStatus.CORROBORATED);
        assertThat(record(desk.spokesman)).isEqualTo(new TrackRecord.Resolved(1, 1));
        ClaimsDesk.saved(desk.change(confirmed, "modality", "\"hypothetical\""));
        assertThat(record(desk.spokesman)).isEqualTo(new TrackRecord.Resolved(0, 1));
    }

    private TrackRecord.Resolved record(UUID actor) {
        TrackRecords records = CDI.current().select(TrackRecords.class).get();
        return Work.as(desk.analyst, () -> records.proposed(actor, Set.of())).record();
    }

    private void decided(UUID claim, ClaimStatus status) {
        ClaimsDesk.saved(Work.as(desk.analyst, () -> relating.decide(desk.latest(claim), status, "It was seen.")));
    }

    @Test
    void relations_with_itself_twice_or_mirrored_are_refused() {
        UUID claim = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID other = relating(QUOTED, desk.minister, "contradicts", claim);
        refused(() -> state(claim, "supports", claim), "facts.relations[0].to", "itself");
        refused(() -> state(claim, "contradicts", other), "facts.relations[0].to", "mirrored");
        ClaimsDesk.saved(state(claim, "disputes", other));
        refused(() -> state(claim, "disputes", other), "facts.relations[1].to", "twice");
        refused(
                () -> desk.change(claim, "relations", "[" + desk.relation("supports", other, desk.reviewer) + "]"),
                "facts.relations[0].by",
                "other-person");
    }

    @Test
    void a_relation_to_a_page_that_one_may_not_see_is_refused_in_the_words_for_one_that_is_not_there() {
        ClaimsDesk elsewhere = new ClaimsDesk();
        UUID hidden = elsewhere.claim("Help came.", SAID, elsewhere.spokesman).page();
        UUID claim = desk.claim("Help came.", SAID, desk.spokesman).page();
        List<Violation> ofHidden = violations(() -> state(claim, "supports", hidden));
        List<Violation> ofMissing = violations(() -> state(claim, "supports", UUID.randomUUID()));
        assertThat(ofHidden).isEqualTo(ofMissing);
        assertThat(ofHidden).extracting(Violation::field).containsExactly("facts.relations[0].to");
        assertThat(violations(() -> state(claim, "supports", desk.minister))).isEqualTo(ofMissing);
    }

    @Test
    void readers_see_approved_relations_only_and_status_by_these() {
        UUID claim = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID other = relating(QUOTED, desk.minister, "contradicts", claim);
        desk.publish(desk.document.page(), desk.spokesman, desk.author, claim);
        assertThat(view(desk.analyst, claim).relations()).hasSize(1);
        assertThat(view(desk.reader, claim).relations()).isEmpty();
        assertThat(status(desk.reader, claim)).isEqualTo(ClaimStatus.OPEN);
        assertThat(Work.as(desk.stranger, () -> claims.cards(List.of(claim)))).isEmpty();
        desk.publish(other);
        assertThat(view(desk.reader, claim).relations()).hasSize(1);
        assertThat(status(desk.reader, claim)).isEqualTo(ClaimStatus.DISPUTED);
        // Taken back in the draft: insiders see that, readers do not yet.
        ClaimsDesk.saved(Work.as(desk.analyst, () -> relating.withdraw(desk.latest(other), 0, claim)));
        assertThat(view(desk.analyst, claim).relations()).isEmpty();
        assertThat(view(desk.reader, claim).relations()).hasSize(1);
    }

    private void supporting(UUID claim, String exact, UUID origin) {
        Map<String, String> facts = desk.facts(exact, desk.minister);
        facts.put("origin", ClaimsDesk.quoted(origin));
        facts.put("relations", "[" + desk.relation("supports", claim) + "]");
        desk.claim("Support from " + exact, facts);
    }

    private UUID relating(String exact, UUID speaker, String type, UUID to) {
        Map<String, String> facts = desk.facts(exact, speaker);
        facts.put("relations", "[" + desk.relation(type, to) + "]");
        return desk.claim("It is said: " + exact, facts).page();
    }

    private String independent(UUID other) {
        return """
                [{"other":"%s","reason":"Neither talks to the other","by":"%s","at":"2026-01-02T03:04:05Z"}]"""
                .formatted(other, desk.analyst.person());
    }

    private SaveOutcome state(UUID claim, String type, UUID to) {
        return Work.as(
                desk.analyst,
                () -> relating.state(
                        desk.latest(claim), ClaimRelationType.of(type).orElseThrow(), to, Strength.FULL, "Because"));
    }

    private ClaimStatus status(Caller caller, UUID claim) {
        return Work.as(caller, () -> claims.cards(List.of(claim))).get(claim).status();
    }

    private ClaimView view(Caller caller, UUID claim) {
        return Work.as(caller, () -> {
            var source = desk.views.source(claim, ViewChoice.USUAL);
            return reading.view(claim, source.content().facts(), true);
        });
    }

    private static List<Violation> violations(ThrowingCallable act) {
        try {
            act.call();
        } catch (Invalid invalid) {
            return invalid.violations();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("Nothing was refused");
    }
}
