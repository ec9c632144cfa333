package org.assay.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assay.audit.AuditLine;
import org.assay.platform.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormTest {

    private static final UUID PAGE = new UUID(7, 1);

    @Test
    void csv_is_what_rfc_4180_says() {
        assertThat(Csv.HEADER)
                .isEqualTo(
                        "\"id\",\"at\",\"person\",\"name\",\"displayName\",\"act\",\"subject\",\"details\",\"made\",\"madeHash\"\r\n");
        assertThat(ExportForm.CSV.row(line("Ana \"the\" first,\nanalyst")))
                .isEqualTo("\"3\",\"2015-10-20T08:00:00.000001Z\",\"\",\"ana\",\"Ana \"\"the\"\" first,\nanalyst\","
                        + "\"page.saved\",\"" + PAGE + "\",\"revision 1 by edit\",\"\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0"})
    void no_cell_begins_as_a_formula(String hostile) {
        assertThat(Csv.line(hostile)).isEqualTo("\"'" + hostile + "\"\r\n");
    }

    @Test
    void json_lines_hold_one_object_each() {
        assertThat(ExportForm.JSONL.row(line("Ana\nCastellan")))
                .isEqualTo("{\"id\":3,\"at\":\"2015-10-20T08:00:00.000001Z\",\"person\":null,\"name\":\"ana\","
                        + "\"displayName\":\"Ana\\nCastellan\",\"act\":\"page.saved\",\"subject\":\"" + PAGE
                        + "\",\"details\":\"revision 1 by edit\",\"made\":null,\"madeHash\":null}\n");
    }

    @Test
    void a_browser_keeps_it_as_a_file() {
        assertThat(ExportForm.of("csv").disposition()).isEqualTo("attachment; filename=\"audit.csv\"");
        assertThat(ExportForm.of("jsonl").mediaType()).isEqualTo("application/x-ndjson");
    }

    @Test
    void S8_another_form_is_malformed() {
        assertThatThrownBy(() -> ExportForm.of("xml"))
                .isInstanceOf(Malformed.class)
                .message()
                .doesNotContain("xml");
        assertThatThrownBy(() -> ExportForm.of(null)).isInstanceOf(Malformed.class);
    }

    private static AuditLine line(String displayName) {
        return new AuditLine(
                3,
                Instant.parse("2015-10-20T08:00:00.000001Z"),
                null,
                "ana",
                displayName,
                "page.saved",
                PAGE,
                "revision 1 by edit",
                null,
                null);
    }
}
