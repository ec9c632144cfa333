package org.assay.document;

import static org.assay.document.Files.docx;
import static org.assay.document.Files.docxOf;
import static org.assay.document.Files.pdf;
import static org.assay.document.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.assay.platform.Invalid;
import org.junit.jupiter.api.Test;

/** Which text comes out of which file, and what is said where none does. */
class ExtractionTest {

    private static final String ARABIC =
            "قال المتحدث باسم الوزارة إن القافلة وصلت إلى المعبر في الصباح الباكر، ولم يصدر أي "
                    + "بيان آخر عن الجانب الثاني حتى مساء اليوم نفسه.";

    @Test
    void a_plain_text_stays_as_it_is_but_for_line_ends() {
        Extracted text = extract(utf8("  First line \r\nsecond\tline\r\r\n\nlast"));

        assertThat(text.text()).isEqualTo("  First line \nsecond\tline\n\n\nlast");
        assertThat(text.mediaType()).isEqualTo("text/plain");
        assertThat(text.extractor()).isEqualTo("decoded as UTF-8");
    }

    @Test
    void markdown_is_a_text() {
        String markdown = "# Convoy\n\nThe convoy **left** on [Monday](https://example.org).\n\n- one\n- two\n";

        assertThat(extract(utf8(markdown)).text()).isEqualTo(markdown);
    }

    @Test
    void a_text_in_windows_1256_is_read_as_what_it_is() {
        Extracted text = extract(ARABIC.getBytes(Charset.forName("windows-1256")));

        assertThat(text.text()).isEqualTo(ARABIC);
        assertThat(text.extractor()).isEqualTo("decoded as windows-1256");
    }

    @Test
    void a_text_in_utf_16_is_read_by_its_mark() {
        assertThat(extract(("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(ARABIC);
        assertThat(extract(("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo(ARABIC);
        assertThat(extract(utf8("\uFEFF" + ARABIC)).text()).isEqualTo(ARABIC);
    }

    @Test
    void a_text_of_mixed_direction_keeps_every_character_and_its_order() {
        String mixed = "The spokesman said \u2067«لا قوات» at 10:30\u2069 and left.\nثم English ثم 42%.";

        assertThat(extract(utf8(mixed)).text()).isEqualTo(mixed);
    }

    @Test
    void what_no_text_can_hold_is_shown_as_such() {
        assertThat(PlainText.clean("a\u0000b\u0007c\uD800d")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void html_gives_its_text_and_none_of_its_scripts() {
        Extracted text = extract(
                utf8(
                        """
                <!DOCTYPE html><html><head><title>Head</title><meta charset="utf-8"><style>p {color: red}</style></head>
                <body><script>alert('no')</script><h1>Convoy</h1><p>It left <b>on Monday</b>.</p>
                <p onclick="x()">It was seen at the crossing.</p><img src="http://127.0.0.1:1/x.png" alt=""></body></html>"""));

        assertThat(text.mediaType()).isEqualTo("text/html");
        assertThat(text.text()).contains("Convoy", "It left on Monday.", "It was seen at the crossing.");
        assertThat(text.text()).doesNotContain("alert", "color", "onclick", "127.0.0.1");
    }

    @Test
    void html_in_windows_1256_is_read_by_what_it_says_of_itself() {
        String html = "<html><head><meta charset=\"windows-1256\"></head><body><p>" + ARABIC + "</p></body></html>";

        assertThat(extract(html.getBytes(Charset.forName("windows-1256"))).text())
                .isEqualTo(ARABIC);
    }

    @Test
    void a_pdf_gives_the_text_of_its_pages() {
        Extracted text = extract(pdf("The convoy left on Monday.", "It was seen at the crossing."));

        assertThat(text.mediaType()).isEqualTo("application/pdf");
        assertThat(text.text()).contains("The convoy left on Monday.", "It was seen at the crossing.");
        assertThat(text.extractor()).startsWith("Apache Tika ");
    }

    @Test
    void a_document_of_word_gives_its_paragraphs() {
        Extracted text = extract(docx("The convoy left on Monday.", ARABIC));

        assertThat(text.mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(text.text()).isEqualTo("The convoy left on Monday.\n" + ARABIC);
    }

    @Test
    void S22_a_pdf_of_5000_pages_gives_its_text_in_time() {
        String[] lines = IntStream.rangeClosed(1, 5_000)
                .mapToObj(page -> "Page " + page + " of the report.")
                .toArray(String[]::new);
        byte[] bytes = pdf(lines);

        assertThat(extract(bytes).text()).contains("Page 1 of the report.", "Page 5000 of the report.");
    }

    @Test
    void S22_a_parser_is_stopped_when_its_time_is_over() {
        String[] lines =
                IntStream.rangeClosed(1, 200).mapToObj(page -> "Page " + page).toArray(String[]::new);
        byte[] bytes = pdf(lines);

        refused("too-slow", () -> new Extraction(bytes, () -> true).run());
    }

    @Test
    void S22_a_text_that_is_too_long_is_refused() {
        byte[] bytes = new byte[Extraction.MAX_CODE_POINTS + 1];
        Arrays.fill(bytes, (byte) 'a');

        refused("too-long", () -> extract(bytes));
    }

    @Test
    void an_encrypted_pdf_is_refused() {
        refused("encrypted", () -> extract(Files.locked("secret", "The convoy left on Monday.")));
    }

    @Test
    void a_truncated_pdf_is_refused() {
        byte[] whole = pdf("The convoy left on Monday.", "It was seen at the crossing.");

        refused("damaged", () -> extract(Arrays.copyOf(whole, whole.length - 60)));
        refused("damaged", () -> extract(Arrays.copyOf(whole, 40)));
    }

    @Test
    void a_truncated_document_of_word_is_refused() {
        byte[] whole = docx("The convoy left on Monday.");

        refused("damaged", () -> extract(Arrays.copyOf(whole, whole.length - 30)));
        refused("damaged", () -> extract(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void S21_a_zip_bomb_is_refused_before_it_is_unpacked() {
        byte[] zeros = new byte[(int) Packed.MOST_BYTES + 1];

        refused("explodes", () -> extract(docxOf(document("<w:p/>"), Map.of("word/media/bomb.bin", zeros))));
    }

    @Test
    void S21_a_part_that_explodes_is_refused() {
        String bomb = document("<w:p><w:r><w:t>" + "a".repeat(60 << 20) + "</w:t></w:r></w:p>");

        assertThatThrownBy(() -> extract(docxOf(bomb, Map.of())))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                                invalid.violations().get(0).code())
                        .isIn("explodes", "too-long"));
    }

    @Test
    void S21_external_entities_are_not_resolved() {
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">"
                + "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + document("<w:p><w:r><w:t>before &x; after</w:t></w:r></w:p>").replaceFirst("<\\?xml.*?\\?>", "");
        try {
            assertThat(extract(docxOf(hostile, Map.of())).text()).doesNotContain(hostname());
        } catch (Invalid refused) {
            assertThat(refused.violations().get(0).code()).isIn("damaged", "no-text");
        }
    }

    @Test
    void S7_the_type_is_told_by_the_content() {
        refused(
                "unknown-type",
                () -> extract(utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>")));
        refused("unknown-type", () -> extract(utf8("<?xml version=\"1.0\"?><a>text</a>")));
        refused("unknown-type", () -> extract(new byte[] {1, 2, 3, 0, 4, 5, 6, 7, 8}));
        refused("unknown-type", () -> extract(Files.zip(Map.of("a.txt", utf8("text")))));
    }

    @Test
    void a_file_without_text_is_refused() {
        refused("no-text", () -> extract(pdf(" ")));
        refused("no-text", () -> extract(utf8(" \n\t ")));
    }

    @Test
    void S22_what_is_too_long_is_refused_soon() {
        byte[] bytes = new byte[Extraction.MAX_BYTES];
        Arrays.fill(bytes, (byte) 0x80);
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        refused("too-long", () -> extract(bytes));

        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin))
                .isLessThan(Duration.ofSeconds(10));
    }

    private static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
    }

    private static String hostname() {
        try {
            return java.nio.file.Files.readString(java.nio.file.Path.of("/etc/hostname"))
                    .strip();
        } catch (java.io.IOException e) {
            return "no such file";
        }
    }

    private static Extracted extract(byte[] bytes) {
        return new Extraction(bytes, () -> false).run();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable extraction) {
        assertThatThrownBy(extraction).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.violations().get(0).code())
                .isEqualTo(code));
    }
}
