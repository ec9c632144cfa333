package org.assay.actor;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.tradecraft.Reliability;
import org.assay.tradecraft.SourceAccess;
import org.assay.tradecraft.SourceType;

/**
 * An actor as a source.
 *
 * @param type what he is as one; null where nobody says
 * @param access how near he is to what he tells; null where nobody says
 * @param interest what he may want, what may bend his word; null where nobody says
 * @param descriptor text by which products describe the source (ICD 206); null for none
 * @param letters how reliable he was judged, each from its day on
 */
public record SourceProfile(
        SourceType type, SourceAccess access, String interest, String descriptor, List<LetterGiven> letters) {

    /** Nothing is known of him as a source. */
    static final SourceProfile NONE = new SourceProfile(null, null, null, null, List.of());

    private static final int MAX_TEXT = 2000;
    private static final int MOST_LETTERS = 100;

    public SourceProfile {
        letters = List.copyOf(letters);
    }

    static SourceProfile read(FactReader reader) {
        return new SourceProfile(
                reader.optionalOne("type", SourceType::of, FactReader.labels(SourceType.values(), SourceType::label)),
                reader.optionalOne(
                        "access", SourceAccess::of, FactReader.labels(SourceAccess.values(), SourceAccess::label)),
                reader.paragraphs("interest", MAX_TEXT),
                reader.paragraphs("descriptor", MAX_TEXT),
                reader.list("letters", MOST_LETTERS, LetterGiven::read));
    }

    JsonObject write() {
        return FactWriter.begin()
                .put("type", type, SourceType::label)
                .put("access", access, SourceAccess::label)
                .put("interest", interest)
                .put("descriptor", descriptor)
                .list("letters", letters, LetterGiven::write)
                .end();
    }

    /** The letter that holds now; F, as the standard has it, where nobody judged. */
    public Reliability letter() {
        return letter(LocalDate.MAX);
    }

    /** The letter that held on a day. */
    public Reliability letter(LocalDate day) {
        List<LetterGiven> given = history().stream()
                .filter(one -> !one.at().earliest().orElseThrow().isAfter(day))
                .toList();
        return given.isEmpty() ? Reliability.F : given.get(given.size() - 1).letter();
    }

    /** The letters in the order in which they came to hold; of one day, as they were written down. */
    public List<LetterGiven> history() {
        return letters.stream()
                .sorted(Comparator.comparing(one -> one.at().earliest().orElseThrow()))
                .toList();
    }
}
