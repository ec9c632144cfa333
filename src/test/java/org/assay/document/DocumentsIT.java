package org.assay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assay.access.Denied;
import org.assay.compare.Place;
import org.assay.identity.Work;
import org.assay.page.NewPage;
import org.assay.page.PageEdit;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.Rebuild;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents captured, read, captured anew: through the services, on PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
class DocumentsIT {

    private static final String TEXT = "About 90% of the cargo was flour.\nNo tanks were seen. It rained.\n";

    @Inject
    private Documents documents;

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private Rebuild rebuild;

    @Inject
    private Recaptures recaptures;

    @Resource(lookup = "java:jboss/datasources/Assay")
    private DataSource database;

    private Archive archive;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_space_with_its_team() {
        archive = new Archive();
    }

    @Test
    void a_pasted_text_is_a_document_with_its_record() {
        SavedRevision document = archive.pasted("One\r\nTwo");
        Capture capture = archive.facts(document).latest();

        assertThat(archive.text(archive.ana, document, 1)).isEqualTo("One\nTwo");
        assertThat(archive.original(archive.ana, document, 1)).isEqualTo("One\r\nTwo".getBytes(StandardCharsets.UTF_8));
        assertThat(capture.number()).isEqualTo(1);
        assertThat(capture.bytes()).isEqualTo(8);
        assertThat(capture.codePoints()).isEqualTo(7);
        assertThat(capture.method()).isEqualTo(Method.PASTED);
        assertThat(capture.by()).isEqualTo(archive.ana.person());
        assertThat(capture.url()).isEqualTo("https://example.org/a");
        assertThat(archive.record(archive.ana, document, 1)).isEqualTo(capture);
    }

    @Test
    void files_of_each_sort_are_read_inside_the_server() {
        Map<String, byte[]> files = Map.of(
                "text/plain", Files.utf8("The convoy left on Monday."),
                "text/html", Files.utf8("<!DOCTYPE html><html><body><p>The convoy left on Monday.</p></body></html>"),
                "application/pdf", Files.pdf("The convoy left on Monday."),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        Files.docx("The convoy left on Monday."));
        files.forEach((type, bytes) -> {
            SavedRevision document = archive.capture(
                    archive.ana, null, NewCapture.uploaded(bytes, "C:\\in\\report.bin", null, "as sent"));

            assertThat(archive.text(archive.ana, document, 1)).as(type).isEqualTo("The convoy left on Monday.");
            assertThat(archive.record(archive.ana, document, 1).mediaType()).isEqualTo(type);
            assertThat(archive.record(archive.ana, document, 1).fileName()).isEqualTo("report.bin");
            assertThat(archive.original(archive.ana, document, 1)).isEqualTo(bytes);
        });
    }

    @Test
    void what_is_known_of_the_source_is_checked() {
        SavedRevision document = archive.capture(
                archive.ana,
                "{\"language\":\"en\",\"published\":{\"edtf\":\"2015-10~\",\"stated\":\"last week\"},\"url\":\"https://example.org/\"}",
                NewCapture.pasted(TEXT, null, null));

        assertThat(archive.facts(document).published().edtf().text()).isEqualTo("2015-10~");
        refused("facts.published.edtf", "{\"published\":{\"edtf\":\"2022-101-27\"}}");
        refused("facts.published.edtf", "{\"published\":{\"edtf\":\"2015-02-30\"}}");
        refused("facts.url", "{\"url\":\"javascript:alert(1)\"}");
        refused("facts.language", "{\"language\":\"not a language\"}");
        refused("facts.author", "{\"author\":\"" + UUID.randomUUID() + "\"}");
        refused("facts.captures", "{\"captures\":[]}");
        refused("facts.colour", "{\"colour\":\"red\"}");
    }

    @Test
    void S22_bad_input_is_said_and_nothing_is_stored() throws SQLException {
        String before = ask("select count(*) from capture");
        byte[] pdf = Files.pdf("The convoy left on Monday.");
        Map<String, byte[]> bad = Map.of(
                "empty", new byte[0],
                "too-large", new byte[Extraction.MAX_BYTES + 1],
                "unknown-type", new byte[] {0, 1, 2, 3, 4, 5, 6},
                "encrypted", Files.locked("secret", "The convoy left on Monday."),
                "damaged", Arrays.copyOf(pdf, pdf.length - 100),
                "explodes", Files.docxOf("<x/>", Map.of("word/b.bin", new byte[(int) Packed.MOST_BYTES + 1])),
                "no-text", Files.utf8("  \n "));

        bad.forEach((code, bytes) -> assertThatThrownBy(
                        () -> archive.capture(archive.ana, null, NewCapture.uploaded(bytes, code + ".pdf", null, null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.violations().get(0).code()).isEqualTo(code);
                    assertThat(invalid.violations().get(0).field()).isEqualTo("file");
                }));
        assertThat(ask("select count(*) from capture")).isEqualTo(before);
        assertThat(ask("select count(*) from page p join space s on s.id = p.space_id where s.slug = '" + archive.space
                        + "'"))
                .isEqualTo("0");
    }

    @Test
    void only_who_works_in_the_space_captures_there() {
        NewCapture source = NewCapture.pasted(TEXT, null, null);

        assertThatThrownBy(() -> archive.capture(archive.reed, null, source)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> archive.capture(archive.sami, null, source)).isInstanceOf(NotFound.class);
        SavedRevision document = archive.pasted(TEXT);
        archive.publish(document);
        assertThatThrownBy(() -> archive.recapture(archive.reed, document, "Other"))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> archive.recapture(archive.sami, document, "Other"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R9_S11_a_capture_is_read_by_whoever_sees_a_stage_that_names_it() {
        SavedRevision document = archive.pasted(TEXT);
        assertThat(archive.text(archive.reed, document, 1)).isNull();
        assertThat(Archive.isThere(archive.reed, () -> archive.original(archive.reed, document, 1)))
                .isFalse();

        archive.publish(document);
        assertThat(archive.text(archive.reed, document, 1)).isEqualTo(TEXT);
        SavedRevision next = archive.recaptured(document, "Another text.\n");

        assertThat(archive.text(archive.anton, next, 2)).isEqualTo("Another text.\n");
        assertThat(archive.text(archive.reed, next, 2)).isNull();
        assertThat(archive.text(archive.reed, next, 1)).isEqualTo(TEXT);
        for (int capture = 1; capture <= 3; capture++) {
            int number = capture;
            assertThat(archive.text(archive.sami, next, number)).isNull();
            assertThat(Archive.isThere(archive.sami, () -> archive.record(archive.sami, next, number)))
                    .isFalse();
            assertThat(Archive.isThere(archive.sami, () -> archive.original(archive.sami, next, number)))
                    .isFalse();
        }
        archive.publish(next);
        assertThat(archive.text(archive.reed, next, 2)).isEqualTo("Another text.\n");
    }

    @Test
    void a_capture_is_immutable() {
        SavedRevision document = archive.pasted(TEXT);
        for (String statement : List.of(
                "update capture set content = 'x' where page_id = '" + document.page() + "'",
                "update capture set original = 'x' where page_id = '" + document.page() + "'",
                "delete from capture where page_id = '" + document.page() + "'")) {
            assertThatThrownBy(() -> run(statement)).hasMessageContaining("never changed");
        }
    }

    @Test
    void S18_facts_name_no_capture_that_nobody_made_and_change_none() {
        SavedRevision document = archive.pasted(TEXT);
        PageSource draft = Work.as(archive.ana, () -> views.source(document.page(), ViewChoice.of(Stage.DRAFT)));
        String facts = draft.content().facts();
        String other = facts.replaceFirst("\"sha256\":\"[0-9a-f]{64}", "\"sha256\":\"" + "0".repeat(64));

        assertThatThrownBy(() -> Work.as(
                        archive.ana,
                        () -> pages.create(
                                new NewPage(archive.space, "document", "Invented", "", facts, null, List.of(), null))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("facts.captures[0]");
        assertThatThrownBy(() -> save(document, other))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("facts.captures");
        String twice = facts.replace(
                        "\"captures\":[",
                        "\"captures\":[" + archive.facts(document).latest().write() + ",")
                .replaceFirst("\"number\":1", "\"number\":2");
        assertThatThrownBy(() -> save(document, twice)).isInstanceOf(Invalid.class);
        assertThat(save(document, facts.replace("\"captures\"", "\"note\":\"seen\",\"captures\"")))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void R13_a_recapture_names_the_revision_that_its_author_saw() {
        SavedRevision document = archive.pasted(TEXT);
        SavedRevision next = archive.recaptured(document, "Another text.");

        assertThat(archive.recapture(archive.anton, document, "A third text."))
                .isInstanceOf(SaveOutcome.UnknownBase.class);
        assertThat(archive.facts(next).captures()).extracting(Capture::number).containsExactly(1, 2);
        assertThatThrownBy(() -> archive.recapture(archive.anton, next, "Another text."))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                                invalid.violations().get(0).code())
                        .isEqualTo("unchanged"));
    }

    @Test
    void a_capture_that_a_restore_left_out_stays_and_its_number_is_not_used_again() {
        SavedRevision document = archive.pasted(TEXT);
        SavedRevision second = archive.recaptured(document, "Second.");
        SaveOutcome restored = Work.as(archive.ana, () -> pages.restore(document.page(), 1, second.hash(), "back"));
        SavedRevision third = archive.recaptured(((SaveOutcome.Saved) restored).revision(), "Third.");

        assertThat(archive.facts(third).captures()).extracting(Capture::number).containsExactly(1, 3);
        assertThat(archive.text(archive.ana, third, 2)).isNull();
        assertThat(archive.text(archive.ana, third, 3)).isEqualTo("Third.");
    }

    @Test
    void a_recapture_classifies_every_quote_and_the_findings_are_kept() throws SQLException {
        SavedRevision document = archive.pasted(TEXT);
        List<Quotation> quotes = new ArrayList<>();
        for (String words : List.of("About 90% of the cargo was flour", "No tanks were seen", "It rained.")) {
            quotes.add(
                    SaidQuotes.of(archive.pasted("A page that quotes " + words).page(), TEXT, words));
        }
        SaidQuotes.OF.put(document.page(), quotes);

        archive.recaptured(document, TEXT.replace("90%", "50%").replace("No tanks", "Tanks"));

        String rows = ask(
                "select string_agg(state || ' ' || grave, ', ' order by quote_start) from capture_finding where page_id = '"
                        + document.page() + "' and number = 2");
        assertThat(rows).isEqualTo("ALTERED true, ALTERED true, MOVED false");
        assertThat(ask("select details from audit_entry where act = 'document.recaptured' and subject = '"
                        + document.page() + "'"))
                .isEqualTo("capture 2; quotes: 3, moved 1, altered 2, grave 2");
        List<Finding> findings = Work.as(
                archive.ana,
                () -> recaptures.findings(document.page(), quotes, 2, archive.text(archive.ana, document, 2)));
        assertThat(findings)
                .extracting(finding -> finding.place().state())
                .containsExactly(Place.State.ALTERED, Place.State.ALTERED, Place.State.MOVED);
    }

    @Test
    void a_program_may_compose_the_facts_itself() {
        Captured captured = Work.as(
                archive.ana,
                () -> documents.read(new NewCapture(
                        Files.utf8(TEXT), Method.IMPORTED, "text file handed over", "a.txt", null, null)));

        assertThat(captured.text()).isEqualTo(TEXT);
        assertThat(captured.as(1, archive.ana.person(), java.time.Instant.parse("2026-01-02T03:04:05Z"))
                        .how())
                .isEqualTo("text file handed over");
    }

    @Test
    void the_projections_come_out_the_same_when_they_are_made_again() throws SQLException {
        SavedRevision document = archive.pasted(TEXT);
        archive.publish(archive.recaptured(document, "Another text."));
        String rows = "select string_agg(r::text, ' ' order by stage) from document_row r where page_id = '"
                + document.page() + "'";
        String captures = "select string_agg(c::text, ' ' order by c::text) from document_capture c where page_id = '"
                + document.page() + "'";
        String before = ask(rows) + ask(captures);

        Work.as(archive.admin, rebuild::all);

        assertThat(ask(rows) + ask(captures)).isEqualTo(before).contains("The convoy");
    }

    private SaveOutcome save(SavedRevision base, String facts) {
        return Work.as(
                archive.ana,
                () -> pages.save(
                        base.page(), new PageEdit(base.hash(), "The convoy", "", facts, null, null, "edited")));
    }

    private void refused(String field, String facts) {
        assertThatThrownBy(() -> archive.capture(archive.ana, facts, NewCapture.pasted(TEXT, null, null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                                invalid.violations().get(0).field())
                        .isEqualTo(field));
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
