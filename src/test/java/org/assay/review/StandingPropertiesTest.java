package org.assay.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Eight people vote at random on three versions of a page that some of them wrote. */
class StandingPropertiesTest {

    private static final List<String> HEADS = List.of("a".repeat(64), "b".repeat(64), "c".repeat(64));

    record Situation(UUID opener, ChangeSet set, List<Ballot> ballots, Electorate electorate) {

        Standing standing() {
            return Standing.of(Set.of(opener), set, ballots, electorate);
        }

        Situation under(Electorate other) {
            return new Situation(opener, set, ballots, other);
        }

        Situation with(Ballot ballot) {
            List<Ballot> more = new ArrayList<>(ballots);
            more.add(ballot);
            return new Situation(opener, set, more, electorate);
        }
    }

    @Property
    void R4_state_and_lacks_follow_from_the_very_counts_that_are_shown(@ForAll("situations") Situation situation) {
        Standing standing = situation.standing();
        int lacking = Math.max(
                0, situation.electorate().needed() - standing.approvers().size());

        assertThat(standing.state())
                .isEqualTo(
                        !standing.requesters().isEmpty()
                                ? ReviewState.CHANGES_REQUESTED
                                : lacking == 0 ? ReviewState.APPROVED : ReviewState.OPEN);
        assertThat(standing.lacks().stream()
                        .filter(lack -> lack.code() == Lack.Code.APPROVALS)
                        .mapToInt(Lack::number)
                        .sum())
                .isEqualTo(lacking);
        assertThat(standing.lacks().isEmpty()).isEqualTo(standing.state() == ReviewState.APPROVED);
        assertThat(standing.needed()).isEqualTo(situation.electorate().needed());
    }

    @Property
    void R3_no_number_of_approvals_outweighs_a_request(
            @ForAll("situations") Situation situation, @ForAll("people") UUID person) {
        Ballot request =
                new Ballot(person, Verdict.REQUEST_CHANGES, situation.set().hash());

        boolean stands = situation.electorate().isReviewer(person)
                || !situation.with(request).standing().requesters().isEmpty();
        assertThat(situation.with(request).standing().state() == ReviewState.CHANGES_REQUESTED)
                .isEqualTo(stands);
    }

    @Property
    void R5_content_that_nobody_has_seen_is_never_approved(@ForAll("situations") Situation situation) {
        ChangeSet unseen = Drafted.set(Drafted.page(1, "f".repeat(64)));
        Standing standing =
                Standing.of(Set.of(situation.opener()), unseen, situation.ballots(), situation.electorate());

        assertThat(standing.approvers()).isEmpty();
        assertThat(standing.state()).isNotEqualTo(ReviewState.APPROVED);
        assertThat(standing.requesters()).isEqualTo(situation.standing().requesters());
    }

    @Property
    void R6_coauthor_cannot_satisfy_the_quorum(
            @ForAll("situations") Situation situation, @ForAll("people") UUID voter) {
        Situation more = situation.with(
                new Ballot(voter, Verdict.APPROVE, situation.set().hash()));
        Set<UUID> authors = situation.set().authors();

        assertThat(more.standing().approvers())
                .doesNotContain(situation.opener())
                .noneMatch(authors::contains);
        if (authors.contains(voter) || voter.equals(situation.opener())) {
            assertThat(more.standing().approvers())
                    .isEqualTo(situation.standing().approvers());
        }
    }

    @Property
    void a_person_has_one_vote_his_last(@ForAll("situations") Situation situation) {
        Standing standing = situation.standing();

        assertThat(standing.approvers()).doesNotHaveDuplicates().noneMatch(standing.requesters()::contains);
        assertThat(standing.last().values()).isSubsetOf(situation.ballots());
        standing.last().forEach((person, ballot) -> {
            List<Ballot> own = situation.ballots().stream()
                    .filter(any -> any.person().equals(person))
                    .toList();
            assertThat(ballot).isEqualTo(own.get(own.size() - 1));
        });
    }

    @Property
    void the_order_of_different_people_changes_no_count(
            @ForAll("situations") Situation situation, @ForAll Random random) {
        List<Ballot> last = new ArrayList<>(situation.standing().last().values());
        Collections.shuffle(last, random);
        Standing shuffled = Standing.of(Set.of(situation.opener()), situation.set(), last, situation.electorate());

        assertThat(shuffled.state()).isEqualTo(situation.standing().state());
        assertThat(shuffled.approvers())
                .containsExactlyInAnyOrderElementsOf(situation.standing().approvers());
    }

    @Property
    void a_higher_quorum_never_approves_more(
            @ForAll("situations") Situation situation, @ForAll @IntRange(min = 1, max = 5) int approvals) {
        Electorate electorate = situation.electorate();
        Quorum quorum = electorate.quorum();
        Standing other = situation
                .under(new Electorate(
                        new Quorum(approvals, quorum.counted(), quorum.people(), quorum.team(), quorum.minorNeedLess()),
                        electorate.team(),
                        electorate.reviewers(),
                        electorate.second(),
                        electorate.minor()))
                .standing();

        if (approvals >= quorum.approvals() && other.state() == ReviewState.APPROVED) {
            assertThat(situation.standing().state()).isEqualTo(ReviewState.APPROVED);
        }
        assertThat(other.approvers()).isEqualTo(situation.standing().approvers());
    }

    @Property
    void R7_no_rule_counts_anybody_who_is_no_reviewer_of_the_team_now(@ForAll("situations") Situation situation) {
        Electorate electorate = situation.electorate();
        Standing standing = situation.standing();

        assertThat(electorate.reviewers()).containsAll(electorate.counted()).containsAll(standing.requesters());
        assertThat(electorate.counted()).containsAll(standing.approvers());
    }

    @Property
    void R7_a_narrower_rule_never_approves_more(@ForAll("situations") Situation situation) {
        Electorate electorate = situation.electorate();
        Electorate all = new Electorate(
                Quorum.of(electorate.needed()), electorate.team(), electorate.reviewers(), Set.of(), false);

        assertThat(situation.under(all).standing().approvers())
                .containsAll(situation.standing().approvers());
    }

    @Property
    void a_minor_edit_never_needs_none_and_never_more(@ForAll("situations") Situation situation) {
        Quorum quorum = situation.electorate().quorum();

        assertThat(quorum.needed(true)).isBetween(1, quorum.needed(false));
        assertThat(quorum.needed(false)).isEqualTo(quorum.approvals());
    }

    @Provide
    Arbitrary<UUID> people() {
        return Arbitraries.integers().between(1, 8).map(number -> new UUID(1, number));
    }

    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<ChangeSet> sets = Combinators.combine(
                        Arbitraries.of(HEADS), people().set().ofMaxSize(3))
                .as((head, authors) -> Drafted.set(Drafted.page(1, head, authors.toArray(UUID[]::new))));
        Arbitrary<Ballot> ballots = Combinators.combine(people(), Arbitraries.of(Verdict.class), Arbitraries.of(HEADS))
                .as((person, verdict, head) -> new Ballot(
                        person, verdict, Drafted.set(Drafted.page(1, head)).hash()));
        return Combinators.combine(people(), sets, ballots.list().ofMaxSize(12), electorates())
                .as(Situation::new);
    }

    @Provide
    Arbitrary<Electorate> electorates() {
        Arbitrary<Quorum> quorums = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Counted.class),
                        people().set().ofMaxSize(6),
                        Arbitraries.of(true, false))
                .as((approvals, counted, people, minor) -> new Quorum(approvals, counted, people, "quality", minor));
        return Combinators.combine(quorums, people().set().ofMinSize(3), people().set(), Arbitraries.of(true, false))
                .as((quorum, reviewers, second, minor) ->
                        new Electorate(quorum, "iraq-desk", reviewers, second, minor));
    }
}
