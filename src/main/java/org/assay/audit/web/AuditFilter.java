package org.assay.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.audit.AuditQuery;
import org.assay.audit.Deed;
import org.assay.platform.Malformed;
import org.assay.platform.rest.StrictUuid;

/**
 * What the record is narrowed to, as it stands in an address; empty texts count as absent.
 *
 * @param person id of a person
 * @param act a deed's label, or {@link #ONLY_READS} or {@link #NO_READS}
 * @param subject id of what it was done to
 * @param since a day
 * @param until a day
 * @param after where a list goes on
 */
record AuditFilter(String person, String act, String subject, String since, String until, String after) {

    static final String ONLY_READS = "reads";
    static final String NO_READS = "no-reads";

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    /** @throws Malformed if one is none of what a link or field of ours sends */
    AuditQuery query(int limit) {
        boolean reads = ONLY_READS.equals(act);
        boolean kindOfAct = reads || NO_READS.equals(act);
        return new AuditQuery(
                id("person", person),
                kindOfAct ? null : deed(act),
                id("subject", subject),
                day("since", since),
                day("until", until),
                kindOfAct ? reads : null,
                number(after),
                limit);
    }

    private static UUID id(String field, String text) {
        return isEmpty(text)
                ? null
                : StrictUuid.of(text).orElseThrow(() -> new Malformed(field, "malformed", "must be an id"));
    }

    private static Deed deed(String label) {
        return isEmpty(label)
                ? null
                : Deed.of(label)
                        .orElseThrow(() -> new Malformed("act", "unknown", "must be an act such as page.saved"));
    }

    private static LocalDate day(String field, String text) {
        try {
            return isEmpty(text) ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            Malformed malformed = new Malformed(field, "malformed", "must be a day such as 2026-11-28");
            malformed.initCause(e);
            throw malformed;
        }
    }

    private static Long number(String text) {
        if (isEmpty(text)) {
            return null;
        }
        if (!ID.matcher(text).matches()) {
            throw new Malformed("after", "malformed", "must be a cursor that a list has given");
        }
        return Long.valueOf(text);
    }

    /** Whether it narrows anything. */
    boolean isNarrow() {
        return !(isEmpty(person) && isEmpty(act) && isEmpty(subject) && isEmpty(since) && isEmpty(until));
    }

    /** As the query of an address, with further parameters; with the question mark, or empty. */
    String at(Map<String, String> more) {
        StringBuilder query = new StringBuilder();
        add(query, "person", person);
        add(query, "act", act);
        add(query, "subject", subject);
        add(query, "since", since);
        add(query, "until", until);
        more.forEach((name, value) -> add(query, name, value));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!isEmpty(value)) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
