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
    private static final Quorum TWO = new Quorum(2);

    @Test
    void without_votes_it_is_open_and_lacks_its_approvals() {
        Standing standing = Standing.of(ANA, SET, List.of(), TWO);

        assertThat(standing.state()).isEqualTo(ReviewState.OPEN);
        assertThat(sentences(standing))
                .containsExactly("2 more approvals are needed, by reviewers who neither wrote it nor asked for it.");
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
        Standing standing = Standing.of(ANA, SET, List.of(request(RANA, SET), approval(ROLF, SET)), Quorum.FOUR_EYES);

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
        assertThat(Standing.of(ROLF, SET, List.of(approval(ROLF, SET)), Quorum.FOUR_EYES)
                        .approvers())
                .isEmpty();
        assertThat(four(approval(ANA, SET)).approvers()).isEmpty();
        assertThat(four(approval(ANTON, SET)).approvers()).isEmpty();
    }

    @Test
    void a_reviewer_who_has_written_since_lifts_his_request_without_his_approval_counting() {
        ChangeSet now = Drafted.set(Drafted.page(1, "d".repeat(64), ANA, RANA));
        List<Ballot> ballots = List.of(request(RANA, SET), approval(RANA, now));
        Standing standing = Standing.of(ANA, now, ballots, Quorum.FOUR_EYES);

        assertThat(standing.state()).isEqualTo(ReviewState.OPEN);
        assertThat(standing.approvers()).isEmpty();
        assertThat(standing.effect(ballots.get(0), false)).isEqualTo(Effect.REPLACED);
        assertThat(standing.effect(ballots.get(1), true)).isEqualTo(Effect.EXCLUDED);
    }

    @Test
    void approvals_of_red_pages_count_of_named_people_only() {
        ChangeSet red = Drafted.set(Drafted.red(1, Set.of(ANA, ROLF), ANA));

        assertThat(Standing.of(ANA, red, List.of(approval(RANA, red)), Quorum.FOUR_EYES)
                        .approvers())
                .isEmpty();
        assertThat(Standing.of(ANA, red, List.of(approval(ROLF, red)), Quorum.FOUR_EYES)
                        .approvers())
                .containsExactly(ROLF);
    }

    @Test
    void where_nobody_who_is_named_could_approve_that_is_said() {
        ChangeSet red = Drafted.set(Drafted.red(1, Set.of(ANA, ANTON), ANTON));
        Standing standing = Standing.of(ANA, red, List.of(), Quorum.FOUR_EYES);

        assertThat(standing.lacks()).extracting(Lack::code).contains(Lack.Code.NO_NAMED_REVIEWER);
        assertThat(sentences(standing)).hasSize(2).noneMatch(sentence -> sentence.contains("{"));
    }

    @Test
    void each_vote_is_told_what_became_of_it() {
        ChangeSet before = Drafted.set(Drafted.page(1, "b".repeat(64), ANA));
        Standing standing =
                Standing.of(ANA, SET, List.of(approval(RANA, before), approval(ROLF, SET)), Quorum.FOUR_EYES);

        assertThat(standing.effect(approval(RANA, before), true)).isEqualTo(Effect.LAPSED);
        assertThat(standing.effect(approval(ROLF, SET), true)).isEqualTo(Effect.COUNTS);
        assertThat(standing.effect(request(ROLF, before), true)).isEqualTo(Effect.BLOCKS);
        assertThat(standing.hasVotedOnPresent(ROLF)).isTrue();
        assertThat(standing.hasVotedOnPresent(RANA)).isFalse();
    }

    @Test
    void an_ended_review_stays_as_it_was_counted() {
        Standing standing = Standing.ended(
                ReviewState.PUBLISHED, SET.hash(), List.of(RANA), List.of(approval(RANA, SET)), Quorum.FOUR_EYES);

        assertThat(standing.state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(standing.effect(approval(RANA, SET), true)).isEqualTo(Effect.COUNTS);
        assertThat(standing.lacks()).isEmpty();
    }

    private static Standing four(Ballot... ballots) {
        return Standing.of(ANA, SET, List.of(ballots), Quorum.FOUR_EYES);
    }

    private static Ballot approval(UUID person, ChangeSet set) {
        return new Ballot(person, Verdict.APPROVE, set.hash());
    }

    private static Ballot request(UUID person, ChangeSet set) {
        return new Ballot(person, Verdict.REQUEST_CHANGES, set.hash());
    }

    private static List<String> sentences(Standing standing) {
        Map<UUID, String> names = Map.of(RANA, "Rana", ROLF, "Rolf");
        return standing.lacks().stream()
                .map(lack -> lack.inWords(names).message())
                .toList();
    }
}
