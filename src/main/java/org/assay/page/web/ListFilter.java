package org.assay.page.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.assay.page.Cursor;
import org.assay.page.Kinds;
import org.assay.page.ListQuery;
import org.assay.page.Stage;
import org.assay.platform.Invalid;

/**
 * What a list of pages is narrowed to, as it stands in the address: words ({@code q}), {@code kind}, {@code stage}, {@code retired}, and
 * where it goes on ({@code after}).
 *
 * @param words null for any
 * @param kind null for all
 * @param stage null for the one that counts for the caller
 * @param retired whether the retired pages are listed instead of the others
 * @param after null for the beginning
 */
public record ListFilter(String words, String kind, Stage stage, boolean retired, String after) {

    private static final int ROWS = 50;

    /** @throws Invalid if a parameter is none of what the screen's own links send */
    static ListFilter of(Parameters parameters, Kinds kinds) {
        String kind = parameters.text("kind");
        if (kind != null && kinds.named(kind).isEmpty()) {
            throw new Invalid("kind", "unknown", "must be one of " + kinds.names());
        }
        String stage = parameters.text("stage");
        String retired = parameters.text("retired");
        if (retired != null && !retired.equals("true")) {
            throw new Invalid("retired", "unknown", "must be true");
        }
        return new ListFilter(
                parameters.text("q"),
                kind,
                stage == null ? null : stage(stage),
                retired != null,
                parameters.text("after"));
    }

    private static Stage stage(String label) {
        return Stage.of(label).orElseThrow(() -> new Invalid("stage", "unknown", "must be draft or approved"));
    }

    ListQuery query(String space) {
        return new ListQuery(space, kind, stage, retired, words, Cursor.of(after), ROWS);
    }

    /** Whether it narrows the list at all. */
    public boolean isNarrow() {
        return words != null || kind != null || stage != null || retired;
    }

    /** As the query of an address, going on after a row; with the question mark. */
    String at(String cursor) {
        StringBuilder query = new StringBuilder();
        add(query, "q", words);
        add(query, "kind", kind);
        add(query, "stage", stage == null ? null : stage.label());
        add(query, "retired", retired ? "true" : null);
        add(query, "after", cursor);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
