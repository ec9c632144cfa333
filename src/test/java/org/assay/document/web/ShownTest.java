package org.assay.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.compare.QuoteAnchoring;
import org.assay.document.Capture;
import org.assay.document.Finding;
import org.assay.document.Method;
import org.assay.document.Quotation;
import org.assay.document.Reading;
import org.junit.jupiter.api.Test;

/** How a capture's text is laid out with the quotes of it. */
class ShownTest {

    private static final String THEN = "A head\n\nAbout 90% was flour, he said.\nNo tanks came.\n\n😀 It rained.\n";
    private static final String NOW = THEN.replace("90%", "50%");

    @Test
    void paragraphs_begin_where_they_stand_in_the_whole_text() {
        List<Paragraph> paragraphs = Paragraph.of(THEN + "\n \n\nLast");

        assertThat(paragraphs)
                .extracting(Paragraph::text)
                .containsExactly("A head", "About 90% was flour, he said.\nNo tanks came.", "😀 It rained.", "Last");
        for (Paragraph paragraph : paragraphs) {
            assertThat(part(THEN + "\n \n\nLast", paragraph.start(), paragraph.end()))
                    .isEqualTo(paragraph.text());
        }
        assertThat(Paragraph.of("")).isEmpty();
        assertThat(Paragraph.of("\n\n")).isEmpty();
        assertThat(Paragraph.of("one")).containsExactly(new Paragraph(0, "one"));
    }

    @Test
    void quotes_are_numbered_as_they_stand_and_those_to_look_at_are_told() {
        Shown shown = shown("It rained.", "About 90% was flour", "No tanks came.");

        assertThat(shown.getNotes())
                .extracting(note -> note.quotation().title())
                .containsExactly("About 90% was flour", "No tanks came.", "It rained.");
        assertThat(shown.getOpen()).singleElement().satisfies(note -> {
            assertThat(note.getState()).isEqualTo("altered");
            assertThat(note.isGrave()).isTrue();
        });
        assertThat(shown.getGrave()).isEqualTo(1);
    }

    @Test
    void coverage_counts_what_is_quoted_twice_once() {
        Shown shown = shown("No tanks came.", "tanks came.");

        assertThat(shown.getCovered()).hasSize(1);
        assertThat(shown.getCoverage())
                .isEqualTo((14 * 100 + NOW.codePointCount(0, NOW.length()) - 1) / NOW.codePointCount(0, NOW.length()));
        assertThat(shown().getCoverage()).isZero();
    }

    private static Shown shown(String... quotes) {
        UUID document = UUID.randomUUID();
        QuoteAnchoring anchoring = QuoteAnchoring.between(THEN, NOW);
        List<Finding> findings = List.of(quotes).stream()
                .map(words -> {
                    int start = THEN.codePointCount(0, THEN.indexOf(words));
                    Quotation quote =
                            new Quotation(document, "claim", words, "space", "claim", 1, start, start + words.length());
                    return new Finding(quote, anchoring.find(quote.start(), quote.end()));
                })
                .toList();
        Capture capture = new Capture(
                2,
                "",
                "",
                "text/plain",
                1,
                NOW.codePointCount(0, NOW.length()),
                "",
                Method.PASTED,
                null,
                document,
                Instant.EPOCH,
                null,
                null,
                null);
        return new Shown(new Reading(capture, NOW, findings), 1, null, "en");
    }

    private static String part(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
