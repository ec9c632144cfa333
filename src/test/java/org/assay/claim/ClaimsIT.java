package org.assay.claim;

import static org.assay.claim.ClaimsDesk.AGAIN;
import static org.assay.claim.ClaimsDesk.QUOTED;
import static org.assay.claim.ClaimsDesk.SAID;
import static org.assay.claim.ClaimsDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.access.Marking;
import org.assay.access.Rule;
import org.assay.facts.Quote;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.CanonicalJson;
import org.assay.page.NewPage;
import org.assay.page.PageDetails;
import org.assay.page.PageEdit;
import org.assay.page.PageLists;
import org.assay.page.PageSource;
import org.assay.page.PageSummary;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.page.Slice;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a claim is, whose it is and how restricted: its invariants, through the services, on PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {

    @Inject
    private Claims claims;

    @Inject
    private PageLists lists;

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
    void I1_no_claim_without_an_exact_quote_in_a_captured_document_that_one_may_see() {
        Map<String, String> facts = desk.facts(SAID, desk.spokesman);
        facts.remove("quote");
        refused(() -> desk.claim("Help came.", facts), "facts.quote", "missing");
        Quote quote = ClaimsDesk.quote(desk.document.page(), SAID);
        refused(
                () -> quoting(q -> new Quote(UUID.randomUUID(), 1, q.exact(), "", "", 0, 4)),
                "facts.quote.document",
                "unknown");
        refused(
                () -> quoting(q -> new Quote(q.document(), 2, q.exact(), "", "", 0, 4)),
                "facts.quote.document",
                "unknown");
        refused(
                () -> quoting(q -> new Quote(q.document(), 1, "help came from the sea", "", "", 0, 22)),
                "facts.quote",
                "not-found");
        refused(
                () -> quoting(
                        q -> new Quote(q.document(), 1, q.exact(), q.prefix(), q.suffix(), q.start() + 1, q.end() + 1)),
                "facts.quote",
                "offset");
        assertThat(quote.flawIn(ClaimsDesk.TEXT)).isEmpty();
    }

    @Test
    void I2_a_quote_that_stands_twice_with_its_context_is_refused() {
        int at = ClaimsDesk.TEXT.indexOf("came from the air");
        refused(
                () -> quoting(q -> new Quote(q.document(), 1, "came from the air", "elp ", "", at, at + 17)),
                "facts.quote",
                "ambiguous");
    }

    @Test
    void I3_the_chain_begins_with_the_speaker_and_ends_with_the_reporter() {
        Map<String, String> facts = desk.facts(SAID, desk.spokesman);
        facts.put("chain", "[" + ClaimsDesk.quoted(desk.minister) + "," + ClaimsDesk.quoted(desk.author) + "]");
        refused(() -> desk.claim("Help came.", facts), "facts.chain", "chain-speaker");
        facts.put("chain", "[" + ClaimsDesk.quoted(desk.spokesman) + "," + ClaimsDesk.quoted(desk.minister) + "]");
        refused(() -> desk.claim("Help came.", facts), "facts.chain", "chain-reporter");
        facts.put(
                "chain",
                "[" + ClaimsDesk.quoted(desk.spokesman) + "," + ClaimsDesk.quoted(desk.minister) + ","
                        + ClaimsDesk.quoted(desk.author) + "]");
        assertThat(desk.claim("Help came.", facts).number()).isEqualTo(1);
    }

    @Test
    void I4_a_direct_quote_lies_inside_quotation_marks_which_may_open_sentences_before() {
        Map<String, String> facts = desk.facts(SAID, desk.spokesman);
        facts.put("form", "\"direct-quote\"");
        refused(() -> desk.claim("Help came.", facts), "facts.form", "not-quoted");
        Map<String, String> inside = desk.facts(QUOTED, desk.minister);
        inside.put("form", "\"direct-quote\"");
        assertThat(desk.claim("Nobody will be invited.", inside).number()).isEqualTo(1);
    }

    @Test
    void I4_two_changes_that_are_right_alone_and_wrong_together_are_not_merged() {
        UUID claim =
                desk.claim("Nobody will be invited.", QUOTED, desk.minister).page();
        PageSource base = Work.as(desk.analyst, () -> desk.views.source(claim, ViewChoice.of(Stage.DRAFT)));
        ClaimsDesk.saved(desk.change(claim, "form", "\"direct-quote\""));

        Map<String, String> facts = CanonicalJson.fields(base.content().facts());
        facts.put("quote", ClaimsDesk.quote(desk.document.page(), SAID).write().toString());
        PageEdit other = new PageEdit(
                base.page().hash(),
                base.content().title(),
                base.content().body(),
                CanonicalJson.ofFields(facts),
                null,
                null,
                null);
        refused(() -> Work.as(desk.analyst, () -> desk.pages.save(claim, other)), "facts.form", "not-quoted");
    }

    @Test
    void I17_a_raised_document_raises_what_is_taken_from_it_also_by_whoever_reads_its_approved_text() {
        desk.publish(desk.document.page(), desk.author, desk.spokesman);
        PageSource now =
                Work.as(desk.analyst, () -> desk.views.source(desk.document.page(), ViewChoice.of(Stage.DRAFT)));
        ClaimsDesk.saved(Work.as(
                desk.analyst,
                () -> desk.pages.save(
                        desk.document.page(),
                        new PageEdit(
                                now.page().hash(),
                                now.content().title(),
                                now.content().body(),
                                null,
                                "AMBER+STRICT",
                                null,
                                null))));
        ClaimsDesk elsewhere = new ClaimsDesk();
        Caller between = desk.readerAnd(elsewhere);

        SavedRevision claim = Work.as(
                between,
                () -> desk.pages.create(new NewPage(
                        elsewhere.space,
                        "claim",
                        "Help came.",
                        "",
                        CanonicalJson.ofFields(desk.facts(SAID, desk.spokesman)),
                        null,
                        null,
                        null)));

        assertThat(Work.as(between, () -> desk.views.details(claim.page(), ViewChoice.of(Stage.DRAFT)))
                        .marking())
                .isEqualTo(Marking.AMBER_STRICT);
        assertThat(Work.as(desk.reader, () -> lists.named(List.of(desk.document.page()))))
                .extracting(PageSummary::marking)
                .containsExactly(Marking.AMBER_STRICT);
    }

    @Test
    void I5_letter_and_number_are_two_fields_with_the_values_of_the_standard() {
        for (String wrong : List.of("A1", "G", "g", "0", "7")) {
            Map<String, String> letter = desk.facts(SAID, desk.spokesman);
            letter.put("reliability", ClaimsDesk.quoted(wrong));
            refused(() -> desk.claim("Help came.", letter), "facts.reliability", "malformed");
            Map<String, String> number = desk.facts(SAID, desk.spokesman);
            number.put("credibility", ClaimsDesk.quoted(wrong));
            refused(() -> desk.claim("Help came.", number), "facts.credibility", "malformed");
        }
    }

    @Test
    void I17_a_claim_is_as_restricted_as_its_document_unless_a_reviewer_says_why_not() {
        UUID strict = desk.document("AMBER+STRICT").page();
        Map<String, String> facts = desk.facts(strict, SAID, desk.spokesman);
        UUID claim = desk.claim("Help came.", facts).page();
        assertThat(details(claim).marking()).isEqualTo(Marking.AMBER_STRICT);
        refused(() -> desk.claim(desk.analyst, "Help came.", facts, "AMBER", "I think so"), "marking", "below-inputs");
        refused(() -> desk.claim(desk.reviewer, "Help came.", facts, "AMBER", " "), "summary", "empty");
        assertThat(desk.claim(desk.reviewer, "Help came.", facts, "AMBER", "It was in all the papers")
                        .number())
                .isEqualTo(1);
        UUID red = desk.document("RED").page();
        UUID named =
                desk.claim("Help came.", desk.facts(red, SAID, desk.spokesman)).page();
        assertThat(details(named).marking()).isEqualTo(Marking.RED);
        assertThat(details(named).named()).contains(desk.analyst.person(), desk.reviewer.person());
    }

    @Test
    void I17_words_of_a_stricter_document_do_not_come_into_a_claim_unnoticed() {
        UUID claim = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID strict = desk.document("AMBER+STRICT").page();
        String quote = ClaimsDesk.quote(strict, SAID).write().toString();
        assertThat(desk.change(claim, "quote", quote)).isEqualTo(new SaveOutcome.Refused(Rule.BELOW_INPUTS));
        ClaimsDesk.saved(desk.change(desk.analyst, claim, "quote", quote, "AMBER+STRICT", null));
        assertThat(desk.change(desk.analyst, claim, "hedge", "\"may\"", "AMBER", "Papers"))
                .isEqualTo(new SaveOutcome.Refused(Rule.LOWERS_THE_MARKING));
    }

    @Test
    void I20_what_others_imagine_an_actor_to_say_is_not_listed_as_his() {
        UUID said = desk.claim("Help came.", SAID, desk.minister).page();
        Map<String, String> imagined = desk.facts(AGAIN, desk.minister);
        imagined.put("modality", "\"hypothetical\"");
        imagined.put("subjects", "[" + ClaimsDesk.quoted(desk.minister) + "]");
        UUID supposed = desk.claim("Help will come.", imagined).page();
        Claims.OfActor listed = Work.as(desk.analyst, () -> claims.ofActor(Set.of(desk.minister)));
        assertThat(listed.by()).extracting(ClaimCard::id).containsExactly(said);
        assertThat(listed.about()).extracting(ClaimCard::id).containsExactly(supposed);
    }

    @Test
    void claims_by_those_whom_an_actor_stands_for_are_listed_as_its_own() {
        UUID own = desk.claim("Help came.", SAID, desk.minister).page();
        UUID others =
                desk.claim("Help came from the air.", SAID, desk.spokesman).page();
        assertThat(Work.as(desk.analyst, () -> claims.ofActor(Set.of(desk.minister, desk.spokesman)))
                        .by())
                .extracting(ClaimCard::id)
                .containsExactlyInAnyOrder(own, others);
    }

    @Test
    void a_document_knows_its_claims_in_its_order_as_far_as_one_sees_them() {
        UUID later =
                desk.claim("Nobody will be invited.", QUOTED, desk.minister).page();
        UUID first = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID document = desk.document.page();
        assertThat(Work.as(desk.analyst, () -> claims.ofDocument(document)))
                .extracting(ClaimCard::id)
                .containsExactly(first, later);
        desk.publish(document, desk.author, desk.minister, later);
        assertThat(Work.as(desk.reader, () -> claims.ofDocument(document)))
                .extracting(ClaimCard::id)
                .containsExactly(later);
    }

    @Test
    void all_claims_come_in_parts_of_fifty_and_the_page_of_an_actor_has_the_latest_sixty() {
        Set<UUID> made = new HashSet<>();
        for (int i = 0; i <= 60; i++) {
            made.add(desk.claim("Help came, it was said for the " + i + ". time.", SAID, desk.minister)
                    .page());
        }
        Claims.OfActor latest = Work.as(desk.analyst, () -> claims.ofActor(Set.of(desk.minister)));
        assertThat(latest.by()).hasSize(60);
        assertThat(latest.more()).isTrue();

        Slice<ClaimCard> first = said(0);
        Slice<ClaimCard> second = said(1);
        assertThat(first.rows()).hasSize(50);
        assertThat(first.more()).isTrue();
        assertThat(second.more()).isFalse();
        assertThat(Stream.concat(first.rows().stream(), second.rows().stream()))
                .extracting(ClaimCard::id)
                .containsExactlyInAnyOrderElementsOf(made);
        assertThat(said(2).rows()).isEmpty();
    }

    private Slice<ClaimCard> said(int part) {
        return Work.as(desk.analyst, () -> claims.listed(Listing.BY, Set.of(desk.minister), part));
    }

    private SavedRevision quoting(UnaryOperator<Quote> change) {
        Map<String, String> facts = desk.facts(SAID, desk.spokesman);
        facts.put(
                "quote",
                change.apply(ClaimsDesk.quote(desk.document.page(), SAID))
                        .write()
                        .toString());
        return desk.claim("Help came.", facts);
    }

    private PageDetails details(UUID page) {
        return Work.as(desk.analyst, () -> desk.views.details(page, ViewChoice.of(Stage.DRAFT)));
    }
}
