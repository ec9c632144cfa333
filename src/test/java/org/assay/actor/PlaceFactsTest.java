package org.assay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.assay.page.CanonicalJson;
import org.assay.platform.Bounds;
import org.assay.platform.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFactsTest {

    private final Place places = new Place();
    private final Event events = new Event();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'iso3166':'IQ','placeKind':'country'}",
                "{'aliases':['Bagdad','بغداد'],'country':'00000000-0000-0000-0000-000000000001','latitude':33.3152,'longitude':44.3661,'placeKind':'city'}",
                "{'latitude':-90,'longitude':180}"
            })
    void a_place_reads_as_it_was_written(String facts) {
        String json = CanonicalJson.of(facts.replace('\'', '"'));
        Bounds bounds = Bounds.check();
        assertThat(CanonicalJson.of(places.write(places.read(CanonicalJson.parse(json), 1, bounds))))
                .isEqualTo(json);
        assertThat(bounds.isClean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {'latitude':91,'longitude':0}      | facts.latitude out-of-range
            {'latitude':'33','longitude':0}    | facts.latitude out-of-range
            {'latitude':33}                    | facts.longitude missing
            {'iso3166':'Iraq'}                 | facts.iso3166 malformed
            {'placeKind':'Big City'}           | facts.placeKind malformed
            """)
    void what_cannot_be_is_said(String facts, String expected) {
        Bounds bounds = Bounds.check();
        try (JsonReader reader = Json.createReader(new StringReader(facts.replace('\'', '"')))) {
            places.read(reader.readObject(), 1, bounds);
        }
        assertThat(first(bounds)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'date':{'edtf':'2015-10~','stated':'last week'},'places':['00000000-0000-0000-0000-000000000001']}"
            })
    void an_event_reads_as_it_was_written(String facts) {
        String json = CanonicalJson.of(facts.replace('\'', '"'));
        Bounds bounds = Bounds.check();
        assertThat(CanonicalJson.of(events.write(events.read(CanonicalJson.parse(json), 1, bounds))))
                .isEqualTo(json);
        assertThat(bounds.isClean()).isTrue();
    }

    private static String first(Bounds bounds) {
        try {
            bounds.orThrow();
            return "";
        } catch (Invalid invalid) {
            return invalid.violations().get(0).field() + " "
                    + invalid.violations().get(0).code();
        }
    }
}
