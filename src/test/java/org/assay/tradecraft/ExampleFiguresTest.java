package org.assay.tradecraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of the worked example, from its own data and from altered copies. */
class ExampleFiguresTest {
    private static final String SCHOLAR = "origin/hashemi";
    private static final String FIGHTERS = "origin/pmf";

    private final Example example = new Example();

    private Corroboration<String> circle(List<Independence<String>> recorded) {
        return example.corroboration(
                Example.texts(example.expected("circular_reporting").get("claims")), recorded);
    }

    private Map<String, ClaimStatus> statuses() {
        return ClaimStatuses.of(
                example.reports.stream()
                        .map(report -> new ClaimStatuses.Decided<>(report.claim(), report.speaker(), ClaimStatus.OPEN))
                        .toList(),
                example.links);
    }

    private List<String> silent() {
        return SilentPrincipals.among(example.statements, example.ties).stream()
                .map(silent -> silent.actor() + " " + silent.subjectOf())
                .toList();
    }

    @Test
    void circular_reporting_is_counted_as_expected() {
        JsonNode expected = example.expected("circular_reporting");
        Corroboration<String> counted = circle(List.of());

        assertThat(counted.reports()).hasSize(expected.get("reports").asInt());
        assertThat(counted.voices()).hasSize(expected.get("voices").asInt());
        assertThat(counted.origins())
                .containsExactlyElementsOf(Example.texts(expected.get("origins")))
                .hasSize(expected.get("distinct_origins").asInt());
        assertThat(counted.independent()).isEmpty();
        assertThat(counted.allowsConfirmed()).isFalse();
    }

    @Test
    void denials_are_counted_as_expected_without_the_origin_that_is_none() {
        JsonNode expected = example.expected("denials_of_russian_air_operations");
        Corroboration<String> counted = example.corroboration(Example.texts(expected.get("claims")), List.of());

        assertThat(counted.voices()).containsExactlyElementsOf(Example.texts(expected.get("voices")));
        assertThat(counted.origins()).containsExactlyElementsOf(Example.texts(expected.get("origins")));
    }

    @Test
    void I6_a_recorded_independence_of_two_of_the_origins_allows_confirmed_and_one_of_others_does_not() {
        assertThat(circle(List.of(new Independence<>("origin/abadi", SCHOLAR))).allowsConfirmed())
                .isFalse();

        Corroboration<String> counted = circle(List.of(new Independence<>(FIGHTERS, SCHOLAR)));
        assertThat(counted.independent()).containsExactly(new Independence<>(SCHOLAR, FIGHTERS));
        assertThat(counted.allowsConfirmed()).isTrue();
        assertThat(counted.origins()).hasSize(3);
    }

    @Test
    void another_origin_recorded_on_a_claim_changes_the_count() {
        Report<String> head = example.report("claim/C16");
        example.replace(new Report<>(head.claim(), head.speaker(), Optional.of("origin/abadi")));

        assertThat(circle(List.of()).origins()).hasSize(4).contains("origin/abadi");
    }

    @Test
    void I7_a_claim_without_an_origin_of_its_own_has_that_of_what_it_derives_from() {
        for (String claim : List.of("claim/C16", "claim/C13", "claim/C11")) {
            example.replace(new Report<>(claim, example.report(claim).speaker(), Optional.empty()));
        }

        assertThat(circle(List.of()).origins())
                .containsExactlyElementsOf(
                        Example.texts(example.expected("circular_reporting").get("origins")));
        assertThat(RootOrigins.trace(example.reports, example.links).of("claim/C16"))
                .containsExactly("origin/security-committee");
    }

    @Test
    void silent_principals_are_those_expected() {
        assertThat(silent())
                .isEqualTo(Example.stream(example.expected("silent_principals").get("actors"))
                        .map(silent -> silent.get("actor").asText() + " "
                                + silent.get("subject_of").asText())
                        .toList());
    }

    @Test
    void a_spokesman_who_speaks_ends_a_silence_and_one_who_does_not_leaves_it() {
        example.ties.add(new Tie<>("actor/hesham-al-hashemi", "spokesperson-for", true, "actor/iran"));
        example.ties.add(new Tie<>("actor/kurds", "member-of", false, "actor/isil"));
        assertThat(silent()).hasSize(3);

        example.ties.add(new Tie<>("actor/hesham-al-hashemi", "spokesperson-for", false, "actor/russian-air-force"));
        assertThat(silent()).containsExactly("actor/iran 5", "actor/isil 4");
    }

    @Test
    void without_its_general_a_state_is_silent() {
        example.ties.removeIf(tie -> tie.from().equals("actor/joint-chiefs-of-staff"));
        assertThat(silent()).anyMatch(silent -> silent.startsWith("actor/united-states "));
    }

    @Test
    void statuses_are_those_expected() {
        Map<String, ClaimStatus> statuses = statuses();

        Example.stream(example.dossier.get("claims")).forEach(claim -> assertThat(
                        statuses.get(claim.get("id").asText()).label())
                .as(claim.get("id").asText())
                .isEqualTo(claim.get("status").asText()));
        Map<String, Long> counts =
                statuses.values().stream().collect(Collectors.groupingBy(ClaimStatus::label, Collectors.counting()));
        assertThat(counts).hasSize(example.expected("claims_by_status").size());
        counts.forEach((status, count) -> assertThat(count)
                .isEqualTo(example.expected("claims_by_status").get(status).asLong()));
    }

    @Test
    void I8_a_contradiction_disputes_both_and_taken_away_disputes_neither() {
        List<String> open = statuses().entrySet().stream()
                .filter(entry -> entry.getValue() == ClaimStatus.OPEN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
        Function<String, String> speaker =
                claim -> example.report(claim).speaker().orElseThrow();
        String one = open.get(0);
        String other = open.stream()
                .filter(claim -> !speaker.apply(claim).equals(speaker.apply(one)))
                .findFirst()
                .orElseThrow();

        example.links.add(new ClaimLink<>(one, ClaimRelationType.DISPUTES, other));
        assertThat(statuses()).containsEntry(one, ClaimStatus.OPEN).containsEntry(other, ClaimStatus.OPEN);

        example.links.add(new ClaimLink<>(one, ClaimRelationType.CONTRADICTS, other));
        assertThat(statuses()).containsEntry(one, ClaimStatus.DISPUTED).containsEntry(other, ClaimStatus.DISPUTED);

        example.links.removeIf(link -> link.type() == ClaimRelationType.CONTRADICTS);
        assertThat(statuses().values()).containsOnly(ClaimStatus.OPEN);
    }
}
