package org.assay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assay.facts.Dated;
import org.assay.page.CanonicalJson;
import org.assay.platform.Bounds;
import org.assay.platform.Invalid;
import org.assay.tradecraft.ActorKind;
import org.assay.tradecraft.Credibility;
import org.assay.tradecraft.Edtf;
import org.assay.tradecraft.Provenance;
import org.assay.tradecraft.Reliability;
import org.assay.tradecraft.SourceAccess;
import org.assay.tradecraft.SourceType;
import org.assay.tradecraft.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFactsTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private final Actor kind = new Actor();

    @Property(tries = 300)
    void what_is_written_reads_as_it_was(@ForAll("actors") ActorFacts facts) {
        Bounds bounds = Bounds.check();
        ActorFacts read = kind.read(CanonicalJson.parse(CanonicalJson.of(kind.write(facts))), 1, bounds);
        bounds.orThrow();
        assertThat(read).isEqualTo(facts);
    }

    @Provide
    Arbitrary<ActorFacts> actors() {
        Arbitrary<String> line =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
        Arbitrary<UUID> id = Arbitraries.longs().map(number -> new UUID(0, number & Long.MAX_VALUE));
        Arbitrary<Edtf> date = Arbitraries.of("2015", "2015-10~", "2015-10-20?", "201X", "2014/2015")
                .map(text -> Edtf.parse(text).orElseThrow());
        Arbitrary<Edtf> day = Arbitraries.of("2015", "2015-10~", "2015-10-20?")
                .map(text -> Edtf.parse(text).orElseThrow());
        Arbitrary<Alias> alias = Combinators.combine(
                        line,
                        Arbitraries.of("Arab", "Latn").injectNull(0.5),
                        Arbitraries.of("ar", "en-GB").injectNull(0.5),
                        id.injectNull(0.5),
                        date.injectNull(0.5))
                .as((form, script, language, user, from) -> new Alias(form, script, language, user, from, null, null));
        Arbitrary<ActorRelation> relation = Combinators.combine(
                        Arbitraries.of("part-of", "chairs", "5th-wheel"),
                        id,
                        Arbitraries.of(true, false),
                        day.injectNull(0.5),
                        date.injectNull(0.5),
                        Arbitraries.of(Provenance.class),
                        Arbitraries.of(Credibility.class).injectNull(0.5),
                        line.injectNull(0.5))
                .as((type, to, negated, from, asOf, provenance, credibility, note) -> new ActorRelation(
                        null,
                        type,
                        to,
                        negated,
                        from,
                        null,
                        asOf == null ? null : new Dated(asOf, note),
                        provenance,
                        null,
                        credibility,
                        null,
                        note));
        Arbitrary<LetterGiven> letter = Combinators.combine(Arbitraries.of(Reliability.class), day, id, line)
                .as(LetterGiven::new);
        Arbitrary<SourceProfile> source = Combinators.combine(
                        Arbitraries.of(SourceType.class),
                        Arbitraries.of(SourceAccess.class).injectNull(0.5),
                        line.injectNull(0.5),
                        letter.list().ofMaxSize(3))
                .as((type, access, interest, letters) -> new SourceProfile(type, access, interest, interest, letters));
        Arbitrary<IdentityDecision> decision = Combinators.combine(id, Arbitraries.of(Verdict.class), line, id)
                .as((other, verdict, basis, by) ->
                        new IdentityDecision(other, verdict, basis, by, Instant.parse("2026-01-02T03:04:05.678901Z")));
        return Combinators.combine(
                        Arbitraries.of(ActorKind.class).filter(ActorKind::hasPages),
                        line.list().uniqueElements().ofMaxSize(3),
                        alias.list().ofMaxSize(3),
                        relation.list().ofMaxSize(3),
                        source.injectNull(0.3),
                        decision.list().ofMaxSize(3),
                        id.injectNull(0.5),
                        line.injectNull(0.5))
                .as((what, roles, aliases, relations, profile, identity, into, note) -> new ActorFacts(
                        null,
                        what,
                        what == ActorKind.CLASS,
                        roles,
                        aliases,
                        List.of(new Identifier("wikidata", "Q159")),
                        List.of(new Mention(ID, 1, 3, 5, "it")),
                        relations,
                        profile,
                        identity,
                        into,
                        note));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {}                                                                                     | facts.actorKind missing
            {'actorKind':'contributor'}                                                            | facts.actorKind unknown
            {'actorKind':'person','named':true}                                                    | facts.named unknown-field
            {'actorKind':'person','aliases':[{'script':'Arab'}]}                                   | facts.aliases[0].form missing
            {'actorKind':'person','aliases':[{'form':'a','script':'arab'}]}                        | facts.aliases[0].script malformed
            {'actorKind':'person','aliases':[{'form':'a','from':'2022-101-27'}]}                   | facts.aliases[0].from malformed
            {'actorKind':'person','relations':[{'type':'Part of','to':'00000000-0000-0000-0000-000000000001','provenance':'stated'}]} | facts.relations[0].type malformed
            {'actorKind':'person','relations':[{'type':'heads','to':'00000000-0000-0000-0000-000000000001'}]}    | facts.relations[0].provenance missing
            {'actorKind':'person','relations':[{'type':'heads','to':'00000000-0000-0000-0000-000000000001','provenance':'stated','credibility':'0'}]} | facts.relations[0].credibility unknown
            {'actorKind':'person','relations':[{'type':'heads','to':'00000000-0000-0000-0000-000000000001','provenance':'stated','from':'2015','until':'2014'}]} | facts.relations[0].until backwards
            {'actorKind':'person','source':{'letters':[{'letter':'G','at':'2015','by':'00000000-0000-0000-0000-000000000001','rationale':'x'}]}}  | facts.source.letters[0].letter unknown
            {'actorKind':'person','source':{'letters':[{'letter':'A','at':'2014/2015','by':'00000000-0000-0000-0000-000000000001','rationale':'x'}]}} | facts.source.letters[0].at interval
            {'actorKind':'person','mergedInto':'x'}                                                | facts.mergedInto malformed
            """)
    void what_is_not_as_it_should_be_is_named_with_its_place(String facts, String expected) {
        assertThat(violations(facts)).isEqualTo(expected);
    }

    @Test
    void the_letter_that_holds_is_the_latest_of_its_day_and_f_before_all() {
        SourceProfile profile = new SourceProfile(
                null, null, null, null, List.of(given("C", "2016"), given("B", "2015-10-20"), given("D", "2016")));
        assertThat(profile.letter()).isEqualTo(Reliability.D);
        assertThat(profile.letter(LocalDate.of(2015, 10, 19))).isEqualTo(Reliability.F);
        assertThat(profile.letter(LocalDate.of(2015, 10, 20))).isEqualTo(Reliability.B);
        assertThat(SourceProfile.NONE.letter()).isEqualTo(Reliability.F);
    }

    @Test
    void a_later_verdict_on_the_same_actor_counts() {
        ActorFacts facts = ActorFacts.of(ActorKind.PERSON)
                .decided(List.of(decided(Verdict.SAME), decided(Verdict.NO_JUDGEMENT)), null);
        assertThat(facts.verdict(ID)).contains(Verdict.NO_JUDGEMENT);
        assertThat(facts.verdict(new UUID(0, 2))).isEmpty();
    }

    @Test
    void a_mention_stands_where_it_says_in_code_points() {
        String text = "A 𐍈 Dunford";
        assertThat(new Mention(ID, 1, 4, 11, "Dunford").standsIn(text)).isTrue();
        assertThat(new Mention(ID, 1, 5, 12, "Dunford").standsIn(text)).isFalse();
        assertThat(new Mention(ID, 1, 4, 4, "").standsIn(text)).isFalse();
    }

    private static IdentityDecision decided(Verdict verdict) {
        return new IdentityDecision(ID, verdict, "x", ID, Instant.EPOCH);
    }

    private static LetterGiven given(String letter, String at) {
        return new LetterGiven(
                Reliability.of(letter).orElseThrow(), Edtf.parse(at).orElseThrow(), ID, "Because.");
    }

    private String violations(String facts) {
        Bounds bounds = Bounds.check();
        kind.read(json(facts), 1, bounds);
        try {
            bounds.orThrow();
            return "";
        } catch (Invalid invalid) {
            return String.join(
                    ", ",
                    invalid.violations().stream()
                            .map(one -> one.field() + " " + one.code())
                            .toList());
        }
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
