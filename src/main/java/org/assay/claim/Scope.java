package org.assay.claim;

import java.util.List;
import java.util.UUID;
import org.assay.facts.Dated;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;

/**
 * What a claim is about.
 *
 * @param subjects actors of whom it says something
 * @param objects actors to whom what it says is done
 * @param topics tags
 * @param places pages of places
 * @param eventDate when what it speaks of happened, happens or will; null where nobody knows
 * @param assertedDate when it was said; null where nobody knows
 */
public record Scope(
        List<UUID> subjects,
        List<UUID> objects,
        List<String> topics,
        List<UUID> places,
        Dated eventDate,
        Dated assertedDate) {

    private static final int MOST = 100;
    private static final int MAX_TOPIC = 80;

    /** About nothing that is recorded. */
    static final Scope NONE = new Scope(List.of(), List.of(), List.of(), List.of(), null, null);

    public Scope {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }

    static Scope read(FactReader reader) {
        return new Scope(
                reader.ids("subjects", MOST),
                reader.ids("objects", MOST),
                reader.lines("topics", MOST, MAX_TOPIC),
                reader.ids("places", MOST),
                reader.optionalObject("eventDate", Dated::read),
                reader.optionalObject("assertedDate", Dated::read));
    }

    void write(FactWriter writer) {
        writer.all("subjects", subjects)
                .all("objects", objects)
                .all("topics", topics)
                .all("places", places)
                .object("eventDate", eventDate, Dated::write)
                .object("assertedDate", assertedDate, Dated::write);
    }
}
