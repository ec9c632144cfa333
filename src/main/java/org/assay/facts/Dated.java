package org.assay.facts;

import jakarta.json.JsonObject;
import org.assay.tradecraft.Edtf;
import org.assay.tradecraft.EdtfFault;

/**
 * When something was, as far as it is known, and in whose words.
 *
 * @param edtf the date
 * @param stated how the text says it: “last week”; null where it does not
 */
public record Dated(Edtf edtf, String stated) {

    public static final int MAX_STATED = 200;

    /** Reads a date from facts. */
    public static Dated read(FactReader reader) {
        return new Dated(edtf(reader, "edtf"), reader.optionalVerbatim("stated", MAX_STATED));
    }

    /** Reads a date that must be given; null where something is wrong with it, which is said. */
    public static Edtf edtf(FactReader reader, String name) {
        return checked(reader, name, reader.line(name, Edtf.MAX_LENGTH));
    }

    /** As {@link #edtf}; null where it is absent as well. */
    public static Edtf optionalEdtf(FactReader reader, String name) {
        return checked(reader, name, reader.optionalLine(name, Edtf.MAX_LENGTH));
    }

    public JsonObject write() {
        return FactWriter.begin().put("edtf", edtf).put("stated", stated).end();
    }

    private static Edtf checked(FactReader reader, String name, String text) {
        if (text == null || text.length() > Edtf.MAX_LENGTH) {
            return null;
        }
        Edtf.fault(text).ifPresent(fault -> reader.refuse(name, "malformed", words(fault, text)));
        return Edtf.parse(text).orElse(null);
    }

    private static String words(EdtfFault fault, String text) {
        return switch (fault) {
            case NO_SUCH_MONTH -> "must be a date that can be: no year has the month in " + text;
            case NO_SUCH_DAY -> "must be a date that can be: the month has no such day as in " + text;
            case NO_SUCH_TIME -> "must be a date that can be: no day has the time in " + text;
            case BACKWARDS -> "must not end before it begins";
            case TOO_FAR -> "must be a year of at most nine digits";
            case EMPTY, TOO_LONG, MALFORMED ->
                "must be a date as 2015-10-20, 2015-10 or 2015; 2015-10~ is about then, 2015-10? perhaps then,"
                        + " 2014/2015 from one to the other";
        };
    }
}
