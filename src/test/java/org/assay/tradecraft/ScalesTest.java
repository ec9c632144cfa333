package org.assay.tradecraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.access.Marking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scale has exactly the values of its standard, as the worked example lists them. */
class ScalesTest {

    private static JsonNode scale(String name) {
        return Example.read().get("scales").get(name);
    }

    private static List<String> labels(Labelled... values) {
        return Arrays.stream(values).map(Labelled::label).toList();
    }

    private static Map<String, String> pairs(JsonNode object) {
        Map<String, String> pairs = new LinkedHashMap<>();
        object.properties()
                .forEach(field -> pairs.put(field.getKey(), field.getValue().asText()));
        return pairs;
    }

    private static <T> Map<String, String> pairs(T[] values, Function<T, String> key, Function<T, String> value) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Arrays.stream(values).forEach(each -> pairs.put(key.apply(each), value.apply(each)));
        return pairs;
    }

    @Test
    void likelihood_has_both_rows_and_the_ranges_of_icd_203() {
        assertThat(Example.stream(scale("icd203_likelihood").get("terms"))
                        .map(term -> List.of(
                                term.get("code").asText(),
                                term.get("row1").asText(),
                                term.get("row2").asText(),
                                term.get("low").asInt(),
                                term.get("high").asInt())))
                .isEqualTo(Arrays.stream(Likelihood.values())
                        .map(term ->
                                List.<Object>of(term.label(), term.term(), term.otherTerm(), term.low(), term.high()))
                        .toList());
    }

    @Test
    void the_yardstick_has_the_terms_and_ranges_of_phia() {
        assertThat(Example.stream(scale("phia_yardstick").get("terms"))
                        .map(term -> List.of(
                                term.get("code").asText(),
                                term.get("term").asText(),
                                term.get("low").asInt(),
                                term.get("high").asInt(),
                                term.path("note").asText())))
                .isEqualTo(Arrays.stream(Yardstick.values())
                        .map(term -> List.<Object>of(
                                term.label(),
                                term.term(),
                                term.low(),
                                term.high(),
                                term.note().orElse("")))
                        .toList());
    }

    @Test
    void confidence_modality_and_relations_have_their_values() {
        assertThat(labels(Confidence.values()))
                .isEqualTo(Example.texts(scale("analytic_confidence").get("values")));
        assertThat(labels(Modality.values()))
                .isEqualTo(Example.texts(scale("modality").get("values")));
        assertThat(labels(ClaimRelationType.values()))
                .isEqualTo(Example.texts(scale("claim_relation").get("values")));
    }

    @Test
    void the_admiralty_code_has_its_letters_and_numerals() {
        assertThat(pairs(Reliability.values(), Reliability::label, Reliability::title))
                .isEqualTo(pairs(scale("admiralty_reliability").get("values")));
        assertThat(pairs(Credibility.values(), Credibility::label, Credibility::title))
                .isEqualTo(pairs(scale("admiralty_credibility").get("values")));
    }

    @Test
    void ratings_have_their_scores() {
        assertThat(pairs(AchRating.values(), AchRating::label, rating -> String.valueOf(rating.score())))
                .isEqualTo(pairs(scale("ach_rating").get("values")));
        assertThat(Arrays.stream(AchRating.values()).map(AchRating::inconsistency))
                .containsExactly(0, 0, 0, 0, 1, 2);
    }

    @Test
    void markings_are_those_of_tlp_2_with_their_ids_in_stix() {
        assertThat(pairs(Marking.values(), marking -> "TLP:" + marking.label(), Marking::stixId))
                .isEqualTo(pairs(scale("tlp2").get("values")));
    }

    @Test
    void every_value_in_the_example_is_on_its_scale() {
        JsonNode dossier = Example.read();
        Example.stream(dossier.get("actors")).forEach(actor -> {
            ActorKind kind = ActorKind.of(actor.get("kind").asText()).orElseThrow();
            String given = actor.path("identity_class").asText("");
            assertThat(given.isEmpty() ? kind.identityClass() : given).isEqualTo(kind.identityClass());
        });
        Example.stream(dossier.get("claims")).forEach(claim -> {
            assertThat(ClaimForm.of(claim.get("form").asText())).isPresent();
            assertThat(Polarity.of(claim.get("polarity").asText())).isPresent();
            assertThat(ClaimStatus.of(claim.get("status").asText())).isPresent();
            assertThat(claim.get("speech_act").isNull()
                            || SpeechAct.of(claim.get("speech_act").asText()).isPresent())
                    .isTrue();
        });
        Example.stream(dossier.get("claim_relations"))
                .forEach(link ->
                        assertThat(Strength.of(link.get("strength").asText())).isPresent());
        Example.stream(dossier.get("actor_relations")).forEach(tie -> {
            assertThat(Provenance.of(tie.get("provenance").asText())).isPresent();
            assertThat(Tie.isType(tie.get("type").asText())).isTrue();
        });
    }

    static Stream<List<Labelled>> scales() {
        return Stream.<Labelled[]>of(
                        AchRating.values(),
                        ActorKind.values(),
                        ClaimForm.values(),
                        ClaimRelationType.values(),
                        ClaimStatus.values(),
                        Confidence.values(),
                        Credibility.values(),
                        Likelihood.values(),
                        Modality.values(),
                        Polarity.values(),
                        Provenance.values(),
                        Reliability.values(),
                        SourceAccess.values(),
                        SourceType.values(),
                        SpeechAct.values(),
                        Strength.values(),
                        Verdict.values(),
                        Yardstick.values())
                .map(List::of);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void a_value_is_read_by_its_label_and_by_nothing_else(List<Labelled> scale) throws ReflectiveOperationException {
        for (Labelled value : scale) {
            assertThat(read(value, value.label())).isEqualTo(Optional.of(value));
            assertThat(read(value, " " + value.label())).isEqualTo(Optional.empty());
            assertThat(read(value, null)).isEqualTo(Optional.empty());
        }
    }

    private static Object read(Labelled value, String label) throws ReflectiveOperationException {
        return value.getClass().getMethod("of", String.class).invoke(null, label);
    }

    @ParameterizedTest
    @CsvSource({"G", "a", "A1", "0", "7", "''"})
    void grades_of_another_scale_are_not_read(String label) {
        assertThat(Reliability.of(label)).isEmpty();
        assertThat(Credibility.of(label)).isEmpty();
    }

    @Test
    void I5_what_cannot_be_judged_enters_no_arithmetic() {
        assertThat(Reliability.F.isJudged()).isFalse();
        assertThat(Credibility.CANNOT_BE_JUDGED.isJudged()).isFalse();
        assertThat(Arrays.stream(Credibility.values()).map(Credibility::weight))
                .containsExactly(
                        OptionalDouble.of(1.0),
                        OptionalDouble.of(0.8),
                        OptionalDouble.of(0.6),
                        OptionalDouble.of(0.4),
                        OptionalDouble.of(0.2),
                        OptionalDouble.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "likely, 0.55, true",
        "likely, 0.8, true",
        "likely, 0.801, false",
        "likely, 0.549, false",
        "almost-certain, 0.99, true",
        "almost-certain, 1, false"
    })
    void I11_a_probability_lies_in_its_terms_range(String term, double probability, boolean lies) {
        assertThat(Likelihood.of(term).orElseThrow().allows(probability)).isEqualTo(lies);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "0.05, remote-chance", "0.07, ''", "0.49, realistic-possibility", "0.5, ''", "1, ''"})
    void the_gaps_of_the_yardstick_belong_to_no_term(double probability, String term) {
        assertThat(Arrays.stream(Yardstick.values())
                        .filter(each -> each.allows(probability))
                        .map(Yardstick::label)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(term);
    }

    @Test
    void what_is_computed_is_no_decision_and_what_is_supposed_no_statement() {
        assertThat(Arrays.stream(ClaimStatus.values()).filter(status -> !status.isDecision()))
                .containsExactly(ClaimStatus.DISPUTED);
        assertThat(Arrays.stream(Modality.values()).filter(modality -> !modality.isStatement()))
                .containsExactly(Modality.HYPOTHETICAL);
    }
}
