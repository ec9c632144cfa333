package org.assay.board;

import static org.assay.claim.ClaimsDesk.AGAIN;
import static org.assay.claim.ClaimsDesk.QUOTED;
import static org.assay.claim.ClaimsDesk.SAID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.assay.actor.Identities;
import org.assay.claim.ClaimsDesk;
import org.assay.document.Documents;
import org.assay.document.NewCapture;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.CanonicalJson;
import org.assay.page.ManagedSpaces;
import org.assay.page.NewPage;
import org.assay.page.PageEdit;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.SaveOutcome;
import org.assay.page.SpaceEdit;
import org.assay.page.SpaceSettings;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.stack.BuiltWar;
import org.assay.tradecraft.SilentPrincipals;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The boards of a space, each as somebody sees it: what stands on them, in which order and stage, and who counts as one. */
@ExtendWith(ArquillianExtension.class)
class BoardsIT {

    private static final String SAME = "The same signature under both.";

    @Inject
    private Contradictions contradictions;

    @Inject
    private Corroborations corroborations;

    @Inject
    private Silences silences;

    @Inject
    private Gaps gaps;

    @Inject
    private Gradings gradings;

    @Inject
    private Identities identities;

    @Inject
    private ManagedSpaces spaces;

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private Documents documents;

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
    void contradictions_within_a_camp_come_first_and_the_filter_leaves_the_others_out() {
        UUID help = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID own = contradicting("The sky was empty.", "met on Tuesday", desk.spokesman, help);
        UUID others = contradicting("Nobody came.", QUOTED, desk.minister, help);

        assertThat(Work.as(desk.analyst, () -> contradictions.of(all(null))).rows())
                .extracting(row -> row.claim().id(), Contradiction::within)
                .containsExactly(tuple(own, true), tuple(others, false));
        BoardQuery between = new BoardQuery(desk.space, null, "between", 0);
        assertThat(Work.as(desk.analyst, () -> contradictions.of(between)).rows())
                .extracting(row -> row.claim().id())
                .containsExactly(others);
    }

    @Test
    void whoever_was_merged_contradicts_as_the_one_that_stands_for_him() {
        UUID help = desk.claim("Help came.", SAID, desk.spokesman).page();
        contradicting("Nobody came.", QUOTED, desk.minister, help);
        contradicting("Nobody was there.", AGAIN, desk.author, help);
        assertThat(pairs()).extracting(Contradictions.Pair::contradictions).containsExactly(1, 1);

        merge(desk.author, desk.minister);
        assertThat(pairs()).extracting(Contradictions.Pair::contradictions).containsExactly(2);
        merge(desk.minister, desk.spokesman);
        assertThat(Work.as(desk.analyst, () -> contradictions.of(all(null))).rows())
                .extracting(Contradiction::within)
                .containsOnly(true);
    }

    @Test
    void corroboration_counts_reports_voices_and_origins_and_merged_actors_have_one_voice() {
        UUID committee = desk.origin("Committee", "{}").page();
        Map<String, String> facts = desk.facts(SAID, desk.spokesman);
        facts.put("origin", ClaimsDesk.quoted(committee));
        UUID help = desk.claim("Help came.", facts).page();
        UUID repeated = related("Help had come.", AGAIN, desk.minister, "repeats", help);
        assertThat(corroborated(desk.analyst, null))
                .extracting(
                        row -> row.claim().id(),
                        CorroboratedClaim::reports,
                        CorroboratedClaim::voices,
                        CorroboratedClaim::origins)
                .containsExactly(tuple(help, 2, 2, 1));

        desk.publish(desk.document.page(), desk.author, desk.spokesman, desk.minister, committee, help, repeated);
        merge(desk.minister, desk.spokesman);
        assertThat(corroborated(desk.analyst, null))
                .extracting(CorroboratedClaim::reports, CorroboratedClaim::voices)
                .containsExactly(tuple(2, 1));
        assertThat(corroborated(desk.analyst, Stage.APPROVED))
                .as("the merger is a draft")
                .extracting(CorroboratedClaim::reports, CorroboratedClaim::voices)
                .containsExactly(tuple(2, 2));
    }

    @Test
    void R12_readers_see_the_boards_of_what_is_approved_and_analysts_either() {
        UUID help = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID other = contradicting("Nobody came.", QUOTED, desk.minister, help);
        assertThat(Work.as(desk.reader, () -> contradictions.of(all(null))).rows())
                .isEmpty();
        assertThat(Work.as(desk.analyst, () -> contradictions.of(all(Stage.APPROVED)))
                        .rows())
                .isEmpty();
        assertThat(Work.as(desk.analyst, () -> contradictions.of(all(Stage.DRAFT)))
                        .rows())
                .hasSize(1);

        desk.publish(desk.document.page(), desk.author, desk.spokesman, desk.minister, help, other);
        assertThat(Work.as(desk.reader, () -> contradictions.of(all(null))).rows())
                .hasSize(1);
    }

    @Test
    void R12_S11_a_board_follows_at_once_with_whom_its_space_is_shared() {
        UUID help = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID other = contradicting("Nobody came.", QUOTED, desk.minister, help);
        UUID repeated = related("Help had come.", AGAIN, desk.minister, "repeats", help);
        desk.publish(desk.document.page(), desk.author, desk.spokesman, desk.minister, help, other, repeated);
        BoardQuery board = all(null);

        sharedWith(List.of("elsewhere"));
        assertThat(Work.as(desk.stranger, () -> contradictions.of(board)).rows())
                .hasSize(1);
        assertThat(corroborated(desk.stranger, null)).hasSize(1);
        assertThat(Work.as(desk.stranger, () -> gradings.of(board)).grading().claims())
                .isEqualTo(3);

        NewPage green = new NewPage(desk.space, "topic", "For everyone", "Text", null, "GREEN", List.of(), null);
        desk.publish(Work.as(desk.analyst, () -> pages.create(green)).page());
        sharedWith(List.of());
        assertThat(Work.as(desk.stranger, () -> contradictions.of(board)).rows())
                .isEmpty();
        assertThat(corroborated(desk.stranger, null)).isEmpty();
        assertThat(Work.as(desk.stranger, () -> gradings.of(board)).grading().claims())
                .isZero();
    }

    private void sharedWith(List<String> teams) {
        Work.as(desk.admin, () -> {
            SpaceSettings now = spaces.settings(desk.space);
            return spaces.change(
                    desk.space,
                    new SpaceEdit(
                            now.version(), now.space().title(), now.space().team(), teams, "AMBER", null));
        });
    }

    @Test
    void a_silent_principal_is_spoken_of_and_neither_he_nor_one_merged_into_him_speaks() {
        UUID silent = desk.actor("The silent one " + desk.space);
        for (int i = 0; i < SilentPrincipals.LEAST_CLAIMS; i++) {
            Map<String, String> facts = desk.facts(SAID, desk.spokesman);
            facts.put("subjects", "[" + ClaimsDesk.quoted(silent) + "]");
            desk.claim("He said nothing for the " + i + ". time.", facts);
        }
        assertThat(silent()).contains(silent);

        merge(desk.spokesman, silent);
        assertThat(silent()).doesNotContain(silent);
    }

    @Test
    void gaps_and_grades_are_of_the_space_alone() {
        desk.claim("Help came.", SAID, desk.spokesman);
        assertThat(Work.as(desk.analyst, () -> gaps.of(all(null))).rows())
                .isNotEmpty()
                .extracting(gap -> gap.page().space())
                .containsOnly(desk.space);
        assertThat(Work.as(desk.analyst, () -> gradings.of(all(null))).grading().claims())
                .isEqualTo(1);
    }

    @Test
    void a_claim_that_was_confirmed_by_one_that_is_retired_since_is_a_gap() {
        UUID help = desk.claim("Help came.", SAID, desk.spokesman).page();
        UUID committee = desk.origin("Committee", "{}").page();
        UUID ministry = desk.origin(
                        "Ministry",
                        """
                        {"independent":[{"other":"%s","reason":"Neither talks to the other","by":"%s","at":"2026-01-02T03:04:05Z"}]}"""
                                .formatted(committee, desk.analyst.person()))
                .page();
        supporting(help, AGAIN, committee);
        UUID second = supporting(help, "met on Tuesday", ministry);
        edit(help, source -> facts(source, "credibility", "\"1\""), null);
        assertThat(gaps("confirmed")).isEmpty();

        edit(second, source -> source.content().facts(), true);
        assertThat(gaps("confirmed")).containsExactly(help);
    }

    @Test
    void R9_a_quote_is_a_gap_for_those_who_see_the_capture_that_has_altered_it_and_as_long_as_it_counts() {
        UUID help = desk.claim("Help came.", SAID, desk.spokesman).page();
        desk.publish(desk.document.page(), desk.author, desk.spokesman, help);
        SaveOutcome anew = Work.as(
                desk.analyst,
                () -> documents.recapture(
                        desk.document.page(),
                        desk.document.hash(),
                        NewCapture.pasted("The committee met on Tuesday.", null, null),
                        null));
        assertThat(gaps(desk.analyst, "quote")).containsExactly(help);
        assertThat(gaps(desk.reader, "quote")).isEmpty();

        String head = ((SaveOutcome.Saved) anew).revision().hash();
        Work.runAs(desk.analyst, () -> pages.restore(desk.document.page(), 1, head, "The wrong file."));
        assertThat(gaps(desk.analyst, "quote")).isEmpty();
    }

    private List<UUID> gaps(String filter) {
        return gaps(desk.analyst, filter);
    }

    private List<UUID> gaps(Caller caller, String filter) {
        return Work.as(caller, () -> gaps.of(new BoardQuery(desk.space, null, filter, 0))).rows().stream()
                .map(gap -> gap.page().id())
                .toList();
    }

    private UUID supporting(UUID claim, String exact, UUID origin) {
        Map<String, String> facts = desk.facts(exact, desk.minister);
        facts.put("origin", ClaimsDesk.quoted(origin));
        facts.put("relations", "[" + desk.relation("supports", claim) + "]");
        return desk.claim("It is said: " + exact, facts).page();
    }

    private static String facts(PageSource source, String field, String json) {
        Map<String, String> facts = CanonicalJson.fields(source.content().facts());
        facts.put(field, json);
        return CanonicalJson.ofFields(facts);
    }

    private void edit(UUID page, Function<PageSource, String> facts, Boolean retired) {
        PageSource now = Work.as(desk.analyst, () -> views.source(page, ViewChoice.of(Stage.DRAFT)));
        PageEdit edit = new PageEdit(
                now.page().hash(),
                now.content().title(),
                now.content().body(),
                facts.apply(now),
                null,
                null,
                null,
                retired,
                null);
        assertThat(Work.as(desk.analyst, () -> pages.save(page, edit))).isInstanceOf(SaveOutcome.Saved.class);
    }

    private List<Contradictions.Pair> pairs() {
        return Work.as(desk.analyst, () -> contradictions.pairs(all(null)));
    }

    private List<CorroboratedClaim> corroborated(Caller caller, Stage stage) {
        return Work.as(caller, () -> corroborations.of(all(stage))).rows();
    }

    private List<UUID> silent() {
        return Work.as(desk.analyst, () -> silences.of(all(null))).rows().stream()
                .map(row -> row.actor().id())
                .toList();
    }

    private BoardQuery all(Stage stage) {
        return new BoardQuery(desk.space, stage, null, 0);
    }

    private void merge(UUID actor, UUID into) {
        Work.as(desk.analyst, () -> identities.merge(desk.latest(actor), into, SAME));
    }

    private UUID contradicting(String proposition, String exact, UUID speaker, UUID other) {
        return related(proposition, exact, speaker, "contradicts", other);
    }

    private UUID related(String proposition, String exact, UUID speaker, String type, UUID other) {
        Map<String, String> facts = desk.facts(exact, speaker);
        facts.put("relations", "[" + desk.relation(type, other) + "]");
        return desk.claim(proposition, facts).page();
    }
}
