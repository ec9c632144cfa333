package org.assay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assay.facts.Dated;
import org.assay.facts.Quote;
import org.assay.page.CanonicalJson;
import org.assay.platform.Bounds;
import org.assay.platform.Invalid;
import org.assay.platform.Violation;
import org.assay.tradecraft.ClaimForm;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.Credibility;
import org.assay.tradecraft.Edtf;
import org.assay.tradecraft.Modality;
import org.assay.tradecraft.Polarity;
import org.assay.tradecraft.Reliability;
import org.assay.tradecraft.SpeechAct;
import org.assay.tradecraft.Strength;
import org.junit.jupiter.api.Test;

class ClaimFactsTest {

    private static final UUID SPEAKER = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID REPORTER = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final UUID DOCUMENT = UUID.fromString("33333333-3333-4333-8333-333333333333");

    private final Claim kind = new Claim();

    @Provide
    Arbitrary<ClaimFacts> claims() {
        Arbitrary<String> words = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
        Arbitrary<UUID> ids = Arbitraries.create(UUID::randomUUID);
        Arbitrary<Manner> manners = Combinators.combine(
                        Arbitraries.of(Modality.class),
                        Arbitraries.of(Polarity.class),
                        Arbitraries.of(SpeechAct.class).injectNull(0.3),
                        Arbitraries.of(ClaimForm.class),
                        words.injectNull(0.3))
                .as(Manner::new);
        Arbitrary<Grades> grades = Combinators.combine(
                        Arbitraries.of(Reliability.class),
                        Arbitraries.of(Credibility.class),
                        Arbitraries.of(Credibility.class).injectNull(0.3),
                        words.injectNull(0.3))
                .as(Grades::new);
        Arbitrary<Dated> dates = Combinators.combine(
                        Arbitraries.of("2015", "2015-10~", "2015-10-20", "2014/2015", "201X", "2015?")
                                .map(text -> Edtf.parse(text).orElseThrow()),
                        words.injectNull(0.3))
                .as(Dated::new);
        Arbitrary<Scope> scopes = Combinators.combine(
                        ids.list().ofMaxSize(3),
                        ids.list().ofMaxSize(2),
                        words.list().uniqueElements().ofMaxSize(3),
                        ids.list().ofMaxSize(2),
                        dates.injectNull(0.3),
                        dates.injectNull(0.3))
                .as(Scope::new);
        Arbitrary<Relation> relations = Combinators.combine(
                        words.injectNull(0.5),
                        Arbitraries.of(ClaimRelationType.class),
                        ids,
                        Arbitraries.of(Strength.class),
                        words,
                        ids)
                .as((ref, type, to, strength, why, by) ->
                        new Relation(ref, type, to, strength, why, by, Instant.parse("2026-01-02T03:04:05.000006Z")));
        Arbitrary<Ruling> rulings = Combinators.combine(Arbitraries.of(Ruling.DECISIONS), words)
                .as(Ruling::new)
                .injectNull(0.5)
                .map(ruling -> ruling == null ? Ruling.OPEN : ruling);
        return Combinators.combine(
                        manners,
                        scopes,
                        grades,
                        rulings,
                        relations.list().ofMaxSize(3),
                        ids.injectNull(0.5),
                        ids.injectNull(0.5),
                        words)
                .as((manner, scope, grade, ruling, related, origin, about, exact) -> new ClaimFacts(
                        null,
                        manner,
                        new Attribution(SPEAKER, List.of(SPEAKER, REPORTER), REPORTER, null),
                        scope,
                        origin,
                        grade,
                        ruling,
                        about,
                        new Quote(DOCUMENT, 1, exact, "", "", 0, exact.length()),
                        null,
                        related));
    }

    @Property(tries = 300)
    void what_is_written_is_read_as_it_was(@ForAll("claims") ClaimFacts facts) {
        Bounds bounds = Bounds.check();
        JsonObject written = kind.write(facts);
        ClaimFacts read = kind.read(written, 1, bounds);
        bounds.orThrow();
        assertThat(read).isEqualTo(facts);
        assertThat(CanonicalJson.of(kind.write(read))).isEqualTo(CanonicalJson.of(written));
    }

    @Test
    void a_field_that_is_none_is_said_and_so_is_each_that_is_missing() {
        assertThat(wrong(Json.createObjectBuilder().add("grade", "F6").build()))
                .contains(
                        "facts.modality missing",
                        "facts.polarity missing",
                        "facts.form missing",
                        "facts.speaker missing",
                        "facts.reporter missing",
                        "facts.reliability missing",
                        "facts.credibility missing",
                        "facts.quote missing",
                        "facts.grade unknown-field");
    }

    @Test
    void I5_a_grade_in_one_field_is_refused_in_words_that_say_where_the_other_half_goes() {
        Bounds bounds = Bounds.check();
        kind.read(with("reliability", Json.createValue("A1")), 1, bounds);
        try {
            bounds.orThrow();
        } catch (Invalid invalid) {
            assertThat(invalid.violations())
                    .extracting(Violation::message)
                    .containsExactly("must be one letter from A to F; the number has a field of its own");
        }
        assertThat(wrong(with("credibility", Json.createValue("0")))).containsExactly("facts.credibility malformed");
        assertThat(wrong(with("credibility", Json.createValue(3)))).containsExactly("facts.credibility malformed");
        assertThat(wrong(with("reliability", Json.createValue("G")))).containsExactly("facts.reliability malformed");
    }

    @Test
    void dates_that_cannot_be_are_refused_at_their_place() {
        for (String wrong : List.of("2022-101-27", "2023-02-30", "2015-13", "yesterday", "2016/2015")) {
            JsonObject date = Json.createObjectBuilder().add("edtf", wrong).build();
            assertThat(wrong(with("eventDate", date))).containsExactly("facts.eventDate.edtf malformed");
        }
    }

    @Test
    void what_a_person_decides_is_never_that_it_is_disputed() {
        assertThat(Ruling.DECISIONS)
                .doesNotContain(ClaimStatus.DISPUTED, ClaimStatus.OPEN)
                .hasSize(5);
        assertThat(wrong(with("decision", Json.createValue("disputed")))).containsExactly("facts.decision unknown");
        assertThat(wrong(with("decision", Json.createValue("refuted"))))
                .containsExactly("facts.decisionReason missing");
    }

    private JsonObject with(String field, JsonValue value) {
        ClaimFacts plain = new ClaimFacts(
                null,
                new Manner(Modality.ASSERTION, Polarity.AFFIRM, null, ClaimForm.INDIRECT_QUOTE, null),
                new Attribution(SPEAKER, List.of(SPEAKER, REPORTER), REPORTER, null),
                Scope.NONE,
                null,
                new Grades(Reliability.F, Credibility.CANNOT_BE_JUDGED, null, null),
                Ruling.OPEN,
                null,
                new Quote(DOCUMENT, 1, "words", "", "", 0, 5),
                null,
                List.of());
        return Json.createObjectBuilder(kind.write(plain)).add(field, value).build();
    }

    private List<String> wrong(JsonObject facts) {
        Bounds bounds = Bounds.check();
        kind.read(facts, 1, bounds);
        try {
            bounds.orThrow();
            return List.of();
        } catch (Invalid invalid) {
            return invalid.violations().stream()
                    .map(violation -> violation.field() + " " + violation.code())
                    .collect(Collectors.toList());
        }
    }
}
