package org.assay.review;

import static org.assay.review.Drafted.ANA;
import static org.assay.review.Drafted.ANTON;
import static org.assay.review.Drafted.RANA;
import static org.assay.review.Drafted.ROLF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Denied;
import org.assay.access.Rule;
import org.assay.platform.Clash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ana asked; she and Rolf, a reviewer, wrote; Rana reviews; Anton is an analyst. */
class ActsTest {

    private static final ChangeSet SET = Drafted.set(Drafted.page(1, ANA, ROLF));

    @Test
    void a_reviewer_who_neither_wrote_nor_asked_may_do_all_but_withdraw_and_publish_unapproved() {
        Acts rana = acts(RANA, true);

        assertThat(rana.objections()).containsOnlyKeys(Act.PUBLISH, Act.WITHDRAW);
        assertThat(rana.objection(Act.WITHDRAW)).hasValue(Objection.of(Rule.NOT_THE_OPENER));
    }

    @Test
    void R6_authors_and_the_opener_may_request_changes_but_not_approve() {
        Acts rolf = acts(ROLF, true);
        assertThat(rolf.objection(Act.APPROVE)).hasValue(Objection.of(Rule.WROTE_IT));
        assertThat(rolf.objection(Act.REQUEST_CHANGES)).isEmpty();

        Acts ana = acts(ANA, true);
        assertThat(ana.objection(Act.APPROVE)).hasValue(Objection.of(Rule.ASKED_FOR_IT));
        assertThat(ana.objection(Act.WITHDRAW)).isEmpty();
    }

    @Test
    void an_analyst_may_decide_nothing_and_is_told_why() {
        Acts anton = acts(ANTON, false);

        assertThat(anton.objections())
                .doesNotContainKey(Act.CHANGE)
                .hasSize(Act.values().length - 1)
                .containsEntry(Act.APPROVE, Objection.of(Rule.NOT_A_REVIEWER))
                .containsEntry(Act.PUBLISH, Objection.of(Rule.NOT_A_REVIEWER))
                .containsEntry(Act.REJECT, Objection.of(Rule.NOT_A_REVIEWER));
    }

    @Test
    void R18_a_reviewer_whom_the_rule_does_not_count_is_told_so_and_may_still_request_changes() {
        Standing standing = Standing.of(Set.of(ANA), SET, List.of(), Drafted.electorate(1));
        Acts rana = new Acts(standing, RANA, ANA, false, Optional.empty(), List.of());

        assertThat(rana.objection(Act.APPROVE)).hasValue(Objection.of(Rule.NOT_COUNTED));
        assertThat(rana.objection(Act.REQUEST_CHANGES)).isEmpty();
    }

    @Test
    void an_author_may_publish_what_somebody_else_has_approved() {
        assertThat(acts(ROLF, true, approval(RANA)).objection(Act.PUBLISH)).isEmpty();
    }

    @Test
    void R18_who_cannot_publish_yet_is_told_what_is_missing() {
        Objection objection =
                acts(RANA, true, request(ROLF)).objection(Act.PUBLISH).orElseThrow();

        assertThat(objection.code()).isEqualTo("not-approved");
        assertThat(objection.message())
                .contains("Changes are requested by Rolf", "One more approval is needed")
                .doesNotContain("{");
    }

    @Test
    void an_author_may_lift_his_own_request_for_changes() {
        assertThat(acts(ROLF, true, request(ROLF)).objection(Act.APPROVE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLISHED", "REJECTED", "WITHDRAWN"})
    void R8_whatever_has_ended_is_final_for_everyone(ReviewState state) {
        Standing ended = Standing.ended(state, SET.hash(), List.of(RANA), 1, List.of(approval(RANA)));
        for (UUID person : List.of(ANA, RANA, ROLF)) {
            Acts acts = new Acts(ended, person, ANA, true, Optional.empty(), List.of());
            assertThat(acts.objections()).containsOnlyKeys(Act.values());
            assertThat(acts.objection(Act.REQUEST_CHANGES).orElseThrow().code()).isEqualTo("review-closed");
            assertThat(acts.waiting()).isEmpty();
        }
    }

    @Test
    void the_guard_throws_exactly_what_the_screen_says() {
        List<Acts> many = new ArrayList<>();
        for (UUID person : List.of(ANA, ANTON, RANA, ROLF)) {
            many.add(acts(person, true));
            many.add(acts(person, false));
            many.add(acts(person, true, approval(RANA)));
            many.add(acts(person, true, request(RANA)));
        }
        for (Acts acts : many) {
            for (Act act : Act.values()) {
                Optional<Objection> objection = acts.objection(act);
                if (objection.isEmpty()) {
                    acts.require(act);
                } else {
                    assertThatThrownBy(() -> acts.require(act))
                            .isInstanceOfAny(Denied.class, Clash.class)
                            .hasMessage(objection.get().message());
                }
            }
        }
    }

    @Test
    void R19_it_waits_for_reviewers_to_vote_then_to_publish_and_for_authors_to_answer() {
        assertThat(acts(RANA, true).waiting()).hasValue(Waiting.VOTE);
        assertThat(acts(ROLF, true).waiting()).isEmpty();
        assertThat(acts(ANA, false).waiting()).isEmpty();

        assertThat(acts(RANA, true, approval(RANA)).waiting()).hasValue(Waiting.PUBLISH);
        assertThat(acts(ROLF, true, approval(RANA)).waiting()).hasValue(Waiting.PUBLISH);
        assertThat(acts(ANA, false, approval(RANA)).waiting()).isEmpty();

        assertThat(acts(RANA, true, request(RANA)).waiting()).isEmpty();
        assertThat(acts(ANA, false, request(RANA)).waiting()).hasValue(Waiting.REVISE);
        assertThat(acts(ROLF, true, request(RANA)).waiting()).hasValue(Waiting.REVISE);
    }

    @Test
    void R19_it_waits_again_for_who_requested_changes_once_the_content_is_new() {
        Ballot before = new Ballot(RANA, Verdict.REQUEST_CHANGES, "0".repeat(64));

        assertThat(acts(RANA, true, before).waiting()).hasValue(Waiting.VOTE);
    }

    private static Acts acts(UUID person, boolean reviewer, Ballot... ballots) {
        Standing standing = Standing.of(Set.of(ANA), SET, List.of(ballots), Drafted.electorate(1));
        Names names = new Names(person, Map.of(ROLF, "Rolf", RANA, "Rana"), List.of());
        List<Missing> missing =
                standing.lacks().stream().map(lack -> lack.inWords(names)).toList();
        Optional<Rule> policy = reviewer ? Optional.empty() : Optional.of(Rule.NOT_A_REVIEWER);
        return new Acts(standing, person, ANA, true, policy, missing);
    }

    private static Ballot approval(UUID person) {
        return new Ballot(person, Verdict.APPROVE, SET.hash());
    }

    private static Ballot request(UUID person) {
        return new Ballot(person, Verdict.REQUEST_CHANGES, SET.hash());
    }
}
