package org.assay.review;

import static org.assay.review.Drafted.ANA;
import static org.assay.review.Drafted.ANTON;
import static org.assay.review.Drafted.RANA;
import static org.assay.review.Drafted.ROLF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final ChangeSet SET = Drafted.set(Drafted.page(1, ANA, ANTON));
    private static final Electorate ONE = Drafted.electorate(1);
    private static final Electorate TWO = Drafted.electorate(2);

    @Test
    void without_votes_it_is_open_and_lacks_its_approvals() {
        Standing standing = Standing.of(Set.of(ANA), SET, List.of(), TWO);

        assertThat(standing.state()).isEqualTo(ReviewState.OPEN);
        assertThat(sentences(standing))
                .containsExactly("2 more approvals are needed, by reviewers who neither wrote it nor asked for it."
                        + " Ask Rana or Rolf.");
    }

    @Test
    void one_approval_of_the_present_content_is_enough_for_four_eyes() {
        Standing standing = four(approval(RANA, SET));

        assertThat(standing.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(standing.approvers()).containsExactly(RANA);
        assertThat(standing.lacks()).isEmpty();
    }

    @Test
    void R3_a_request_for_changes_blocks_whatever_else_was_voted() {
        Standing standing = Standing.of(Set.of(ANA), SET, List.of(request(RANA, SET), approval(ROLF, SET)), ONE);

        assertThat(standing.state()).isEqualTo(ReviewState.CHANGES_REQUESTED);
        assertThat(sentences(standing))
                .containsExactly("Changes are requested by Rana; that stands until its author votes again.");
    }

    @Test
    void R5_new_content_lapses_approvals_but_not_requests_for_changes() {
        ChangeSet before = Drafted.set(Drafted.page(1, "b".repeat(64), ANA));

        assertThat(four(approval(RANA, before)).state()).isEqualTo(ReviewState.OPEN);
        assertThat(four(request(RANA, before)).state()).isEqualTo(ReviewState.CHANGES_REQUESTED);
        assertThat(four(request(RANA, before), approval(RANA, SET)).state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void R6_neither_opener_nor_authors_nor_coauthors_satisfy_the_quorum() {
        assertThat(Standing.of(Set.of(ROLF), SET, List.of(approval(ROLF, SET)), ONE)
                        .approvers())
                .isEmpty();
        assertThat(four(approval(ANA, SET)).approvers()).isEmpty();
        assertThat(four(approval(ANTON, SET)).approvers()).isEmpty();
    }

    @Test
    void a_reviewer_who_has_written_since_lifts_his_request_without_his_approval_counting() {
        ChangeSet now = Drafted.set(Drafted.page(1, "d".repeat(64), ANA, RANA));
        List<Ballot> ballots = List.of(request(RANA, SET), approval(RANA, now));
        Standing standing = Standing.of(Set.of(ANA), now, ballots, ONE);

        assertThat(standing.state()).isEqualTo(ReviewState.OPEN);
        assertThat(standing.approvers()).isEmpty();
        assertThat(standing.effect(ballots.get(0), false)).isEqualTo(Effect.REPLACED);
        assertThat(standing.effect(ballots.get(1), true)).isEqualTo(Effect.EXCLUDED);
    }

    @Test
    void approvals_of_red_pages_count_of_named_people_only() {
        ChangeSet red = Drafted.set(Drafted.red(1, Set.of(ANA, ROLF), ANA));

        assertThat(Standing.of(Set.of(ANA), red, List.of(approval(RANA, red)), ONE)
                        .approvers())
                .isEmpty();
        assertThat(Standing.of(Set.of(ANA), red, List.of(approval(ROLF, red)), ONE)
                        .approvers())
                .containsExactly(ROLF);
    }

    @Test
    void where_nobody_who_is_named_could_approve_that_is_said() {
        ChangeSet red = Drafted.set(Drafted.red(1, Set.of(ANA, ANTON), ANTON));
        Standing standing = Standing.of(Set.of(ANA), red, List.of(), ONE);

        assertThat(standing.lacks()).extracting(Lack::code).contains(Lack.Code.NO_NAMED_REVIEWER);
        assertThat(sentences(standing)).hasSize(2).noneMatch(sentence -> sentence.contains("{"));
    }

    @Test
    void each_vote_is_told_what_became_of_it() {
        ChangeSet before = Drafted.set(Drafted.page(1, "b".repeat(64), ANA));
        Standing standing = Standing.of(Set.of(ANA), SET, List.of(approval(RANA, before), approval(ROLF, SET)), ONE);

        assertThat(standing.effect(approval(RANA, before), true)).isEqualTo(Effect.LAPSED);
        assertThat(standing.effect(approval(ROLF, SET), true)).isEqualTo(Effect.COUNTS);
        assertThat(four(request(ROLF, before)).effect(request(ROLF, before), true))
                .isEqualTo(Effect.BLOCKS);
        assertThat(standing.hasVotedOnPresent(ROLF)).isTrue();
        assertThat(standing.hasVotedOnPresent(RANA)).isFalse();
    }

    @Test
    void an_ended_review_stays_as_it_was_counted() {
        Standing standing =
                Standing.ended(ReviewState.PUBLISHED, SET.hash(), List.of(RANA), 1, List.of(approval(RANA, SET)));

        assertThat(standing.state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(standing.effect(approval(RANA, SET), true)).isEqualTo(Effect.COUNTS);
        assertThat(standing.lacks()).isEmpty();
    }

    @Test
    void R6_who_put_a_page_in_has_asked_for_it_and_does_not_count() {
        Standing standing = Standing.of(Set.of(ANA, ROLF), SET, List.of(approval(ROLF, SET)), ONE);

        assertThat(standing.approvers()).isEmpty();
        assertThat(standing.effect(approval(ROLF, SET), true)).isEqualTo(Effect.EXCLUDED);
    }

    @Test
    void R7_who_is_no_reviewer_any_more_neither_counts_nor_blocks() {
        Electorate without = new Electorate(Quorum.of(1), "iraq-desk", Set.of(ROLF), Set.of(), false);
        Standing approved = Standing.of(Set.of(ANA), SET, List.of(approval(RANA, SET)), without);
        Standing requested = Standing.of(Set.of(ANA), SET, List.of(request(RANA, SET)), without);

        assertThat(approved.state()).isEqualTo(ReviewState.OPEN);
        assertThat(requested.state()).isEqualTo(ReviewState.OPEN);
        assertThat(requested.effect(request(RANA, SET), true)).isEqualTo(Effect.VOID);
    }

    @Test
    void R7_a_rule_may_count_named_people_or_a_second_team_among_the_reviewers_only() {
        Quorum people = new Quorum(1, Counted.PEOPLE, Set.of(ROLF, ANTON), "", false);
        Quorum second = new Quorum(1, Counted.SECOND_TEAM, Set.of(), "quality", false);

        assertThat(Drafted.electorate(people).counted()).containsExactly(ROLF);
        assertThat(new Electorate(second, "iraq-desk", Set.of(RANA, ROLF), Set.of(RANA, ANTON), false).counted())
                .containsExactly(RANA);
        assertThat(Standing.of(Set.of(ANA), SET, List.of(approval(RANA, SET)), Drafted.electorate(people))
                        .approvers())
                .isEmpty();
    }

    @Test
    void R7_a_minor_edit_needs_one_approval_less_where_the_rule_says_so_but_never_none() {
        assertThat(new Quorum(2, Counted.REVIEWERS, Set.of(), "", true).needed(true))
                .isEqualTo(1);
        assertThat(new Quorum(2, Counted.REVIEWERS, Set.of(), "", true).needed(false))
                .isEqualTo(2);
        assertThat(new Quorum(1, Counted.REVIEWERS, Set.of(), "", true).needed(true))
                .isEqualTo(1);
        assertThat(new Quorum(3, Counted.REVIEWERS, Set.of(), "", false).needed(true))
                .isEqualTo(3);
    }

    @Test
    void where_too_few_are_left_who_could_approve_it_is_said_whom_to_ask() {
        Electorate nobody = new Electorate(Quorum.of(1), "iraq-desk", Set.of(), Set.of(), false);

        assertThat(sentences(Standing.of(Set.of(ANA), SET, List.of(), nobody)))
                .anyMatch(sentence -> sentence.contains("Nobody is there") && sentence.contains("ask an admin"))
                .noneMatch(sentence -> sentence.contains("{"));
        assertThat(sentences(Standing.of(Set.of(ANA, RANA), SET, List.of(), TWO)))
                .anyMatch(sentence -> sentence.contains("Only one person"));
    }

    @Test
    void a_hidden_revision_blocks_and_changes_no_count() {
        ChangeSet hidden = Drafted.set(Drafted.hidden(1, ANA));
        Standing standing = Standing.of(Set.of(ANA), hidden, List.of(approval(RANA, hidden)), ONE);

        assertThat(standing.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(standing.isPublishable()).isFalse();
        assertThat(sentences(standing)).singleElement().asString().contains("Page 1", "suppressed");
    }

    private static Standing four(Ballot... ballots) {
        return Standing.of(Set.of(ANA), SET, List.of(ballots), ONE);
    }

    private static Ballot approval(UUID person, ChangeSet set) {
        return new Ballot(person, Verdict.APPROVE, set.hash());
    }

    private static Ballot request(UUID person, ChangeSet set) {
        return new Ballot(person, Verdict.REQUEST_CHANGES, set.hash());
    }

    private static List<String> sentences(Standing standing) {
        Names names = new Names(ANTON, Map.of(RANA, "Rana", ROLF, "Rolf"), List.of());
        return standing.lacks().stream()
                .map(lack -> lack.inWords(names).message())
                .toList();
    }
}
