package org.assay.audit.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.audit.AuditLine;

/**
 * Rows as RFC 4180 has them: every cell in quotes, lines ended by CRLF.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises (CSV injection): who
 * reads the file by a program takes it off again, or uses JSON lines.
 */
final class Csv {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    static final String HEADER =
            line("id", "at", "person", "name", "displayName", "act", "subject", "details", "made", "madeHash");

    private Csv() {}

    static String row(AuditLine line) {
        return line(
                line.id(),
                line.at(),
                line.person(),
                line.name(),
                line.displayName(),
                line.act(),
                line.subject(),
                line.details(),
                line.made(),
                line.madeHash());
    }

    static String line(Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = Objects.toString(value, "");
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
