package org.assay.tradecraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CorroborationPropertiesTest {
    private static final int CLAIMS = 12;
    private static final int MANY = 100_000;
    private static final Set<Integer> NOWHERE = Set.of(-1);

    @Provide
    Arbitrary<List<Report<Integer>>> reports() {
        Arbitrary<Optional<Integer>> speaker =
                Arbitraries.integers().between(100, 104).optional();
        Arbitrary<Optional<Integer>> origin =
                Arbitraries.integers().between(-4, -1).optional(0.5);
        return Combinators.combine(speaker.list().ofSize(CLAIMS), origin.list().ofSize(CLAIMS))
                .as((speakers, origins) -> IntStream.range(0, CLAIMS)
                        .mapToObj(claim -> new Report<>(claim, speakers.get(claim), origins.get(claim)))
                        .toList());
    }

    @Provide
    Arbitrary<List<ClaimLink<Integer>>> links() {
        Arbitrary<Integer> claim = Arbitraries.integers().between(0, CLAIMS - 1);
        return Combinators.combine(claim, Arbitraries.of(ClaimRelationType.class), claim)
                .as(ClaimLink::new)
                .list()
                .ofMaxSize(3 * CLAIMS);
    }

    @Provide
    Arbitrary<List<Independence<Integer>>> independences() {
        Arbitrary<Integer> origin = Arbitraries.integers().between(-4, -1);
        return Combinators.combine(origin, origin)
                .filter((one, other) -> !one.equals(other))
                .as(Independence::new)
                .list()
                .ofMaxSize(6);
    }

    private static Corroboration<Integer> count(
            List<Report<Integer>> reports, List<ClaimLink<Integer>> links, List<Independence<Integer>> independences) {
        return Corroboration.of(reports, RootOrigins.trace(reports, links), NOWHERE, independences);
    }

    /** Whoever repeats, however often and on whichever way: what was known is said once more, and nothing else. */
    @Property
    void I7_a_repeat_raises_neither_origins_nor_independence(
            @ForAll("reports") List<Report<Integer>> reports,
            @ForAll("links") List<ClaimLink<Integer>> links,
            @ForAll("independences") List<Independence<Integer>> independences,
            @ForAll boolean derived) {
        Corroboration<Integer> before = count(reports, links, independences);
        ClaimRelationType type = derived ? ClaimRelationType.DERIVES_FROM : ClaimRelationType.REPEATS;
        for (int repeated = 0; repeated < CLAIMS; repeated++) {
            List<Report<Integer>> more = new ArrayList<>(reports);
            more.add(new Report<>(CLAIMS, Optional.of(999), Optional.empty()));
            List<ClaimLink<Integer>> linked = new ArrayList<>(links);
            linked.add(new ClaimLink<>(CLAIMS, type, repeated));
            Corroboration<Integer> after = count(more, linked, independences);

            assertThat(after.origins()).isEqualTo(before.origins());
            assertThat(after.independent()).isEqualTo(before.independent());
            assertThat(after.reports()).hasSize(CLAIMS + 1);
        }
    }

    @Property
    void I7_a_link_that_says_that_one_repeats_another_raises_neither(
            @ForAll("reports") List<Report<Integer>> reports,
            @ForAll("links") List<ClaimLink<Integer>> links,
            @ForAll("links") List<ClaimLink<Integer>> added,
            @ForAll("independences") List<Independence<Integer>> independences) {
        List<ClaimLink<Integer>> linked = new ArrayList<>(links);
        linked.addAll(added);
        Corroboration<Integer> before = count(reports, links, independences);
        Corroboration<Integer> after = count(reports, linked, independences);

        assertThat(after.origins()).isEqualTo(before.origins());
        assertThat(after.independent()).isEqualTo(before.independent());
    }

    /** Also where only a part of the claims is looked at, and what is repeated draws on two origins. */
    @Property
    void I7_nor_does_a_repeat_of_one_of_a_part(
            @ForAll("reports") List<Report<Integer>> reports,
            @ForAll("links") List<ClaimLink<Integer>> links,
            @ForAll("independences") List<Independence<Integer>> independences,
            @ForAll @IntRange(max = CLAIMS - 1) int part) {
        List<Report<Integer>> more = new ArrayList<>(reports);
        more.add(new Report<>(CLAIMS, Optional.of(999), Optional.empty()));
        List<ClaimLink<Integer>> linked = new ArrayList<>(links);
        linked.add(new ClaimLink<>(CLAIMS, ClaimRelationType.REPEATS, part));
        RootOrigins<Integer> roots = RootOrigins.trace(more, linked);
        List<Report<Integer>> some = reports.subList(part, CLAIMS);
        List<Report<Integer>> repeated = more.subList(part, CLAIMS + 1);
        Corroboration<Integer> before = Corroboration.of(some, roots, NOWHERE, independences);
        Corroboration<Integer> after = Corroboration.of(repeated, roots, NOWHERE, independences);

        assertThat(after.origins()).isEqualTo(before.origins());
        assertThat(after.independent()).isEqualTo(before.independent());
    }

    @Property
    void origins_and_pairs_are_bounded_by_what_was_recorded(
            @ForAll("reports") List<Report<Integer>> reports,
            @ForAll("links") List<ClaimLink<Integer>> links,
            @ForAll("independences") List<Independence<Integer>> independences) {
        Corroboration<Integer> counted = count(reports, links, independences);

        assertThat(counted.origins()).doesNotContain(-1).hasSizeLessThanOrEqualTo(CLAIMS);
        assertThat(counted.voices().size())
                .isLessThanOrEqualTo(counted.reports().size());
        assertThat(independences).containsAll(counted.independent());
        assertThat(counted.independent())
                .allMatch(pair -> counted.origins().contains(pair.first())
                        && counted.origins().contains(pair.second()));
    }

    @Example
    void a_circle_of_repeats_comes_from_nowhere_and_ends() {
        List<Report<Integer>> reports = List.of(
                new Report<>(1, Optional.empty(), Optional.empty()),
                new Report<>(2, Optional.empty(), Optional.empty()));
        List<ClaimLink<Integer>> links = List.of(
                new ClaimLink<>(1, ClaimRelationType.REPEATS, 2), new ClaimLink<>(2, ClaimRelationType.REPEATS, 1));

        assertThat(count(reports, links, List.of()).origins()).isEmpty();
        assertThat(count(reports, links, List.of()).voices()).isEmpty();
    }

    @Example
    void one_claim_that_draws_on_two_independent_origins_confirms_nothing() {
        List<Report<Integer>> all = List.of(
                new Report<>(1, Optional.of(100), Optional.of(-2)),
                new Report<>(2, Optional.of(101), Optional.of(-3)),
                new Report<>(3, Optional.of(102), Optional.empty()));
        RootOrigins<Integer> roots = RootOrigins.trace(
                all,
                List.of(
                        new ClaimLink<>(3, ClaimRelationType.DERIVES_FROM, 1),
                        new ClaimLink<>(3, ClaimRelationType.DERIVES_FROM, 2)));
        List<Independence<Integer>> recorded = List.of(new Independence<>(-3, -2));

        assertThat(Corroboration.of(all.subList(2, 3), roots, NOWHERE, recorded).origins())
                .containsExactly(-3, -2);
        assertThat(Corroboration.of(all.subList(2, 3), roots, NOWHERE, recorded).allowsConfirmed())
                .isFalse();
        assertThat(Corroboration.of(all, roots, NOWHERE, recorded).allowsConfirmed())
                .isTrue();
    }

    @Example
    void an_origin_is_not_independent_of_itself() {
        assertThatThrownBy(() -> new Independence<>(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_chain_of_a_hundred_thousand_repeats_is_counted_in_no_time() {
        List<Report<Integer>> reports = new ArrayList<>();
        List<ClaimLink<Integer>> links = new ArrayList<>();
        List<Statement<Integer>> statements = new ArrayList<>();
        List<ClaimStatuses.Decided<Integer>> decided = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            reports.add(new Report<>(i, Optional.of(i), i == 0 ? Optional.of(-2) : Optional.empty()));
            links.add(new ClaimLink<>(i, ClaimRelationType.REPEATS, Math.max(0, i - 1)));
            statements.add(new Statement<>(Optional.of(i), Set.of(i % 1000 - 1000)));
            decided.add(new ClaimStatuses.Decided<>(i, Optional.of(i), ClaimStatus.OPEN));
        }
        long start = System.nanoTime();

        assertThat(count(reports, links, List.of()).origins()).containsExactly(-2);
        assertThat(SilentPrincipals.among(statements, List.of())).hasSize(1000);
        assertThat(ClaimStatuses.of(decided, links)).hasSize(MANY);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Example
    void nobody_decides_that_a_claim_is_disputed() {
        assertThatThrownBy(() -> new ClaimStatuses.Decided<>(1, Optional.empty(), ClaimStatus.DISPUTED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void what_is_contradicted_by_its_own_speaker_or_by_nobody_keeps_its_decision() {
        List<ClaimStatuses.Decided<Integer>> claims = List.of(
                new ClaimStatuses.Decided<>(1, Optional.of(100), ClaimStatus.RETRACTED),
                new ClaimStatuses.Decided<>(2, Optional.of(100), ClaimStatus.OPEN),
                new ClaimStatuses.Decided<>(3, Optional.empty(), ClaimStatus.UNVERIFIABLE));
        List<ClaimLink<Integer>> links = List.of(
                new ClaimLink<>(1, ClaimRelationType.CONTRADICTS, 2),
                new ClaimLink<>(3, ClaimRelationType.CONTRADICTS, 2),
                new ClaimLink<>(4, ClaimRelationType.CONTRADICTS, 2));

        assertThat(ClaimStatuses.of(claims, links))
                .containsEntry(1, ClaimStatus.RETRACTED)
                .containsEntry(2, ClaimStatus.OPEN)
                .containsEntry(3, ClaimStatus.UNVERIFIABLE)
                .hasSize(3);
    }
}
