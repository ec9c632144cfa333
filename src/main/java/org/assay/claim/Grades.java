package org.assay.claim;

import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.tradecraft.Credibility;
import org.assay.tradecraft.Reliability;

/**
 * How far it may be believed: three grades that say nothing of each other.
 *
 * @param reliability of the speaker as a source
 * @param credibility of the proposition
 * @param report credibility of the report: did the speaker say this? Null where nobody graded it
 * @param reason why they are as they are; null where it goes without saying
 */
public record Grades(Reliability reliability, Credibility credibility, Credibility report, String reason) {

    private static final int MAX_REASON = 1000;
    private static final String LETTER = "must be one letter from A to F; the number has a field of its own";
    private static final String NUMBER = "must be one number from 1 to 6; the letter has a field of its own";

    static Grades read(FactReader reader) {
        return new Grades(
                reader.formed("reliability", Reliability::of, LETTER),
                reader.formed("credibility", Credibility::of, NUMBER),
                reader.optionalFormed("reportCredibility", Credibility::of, NUMBER),
                reader.paragraphs("gradeReason", MAX_REASON));
    }

    void write(FactWriter writer) {
        writer.put("reliability", reliability, Reliability::label)
                .put("credibility", credibility, Credibility::label)
                .put("reportCredibility", report, Credibility::label)
                .put("gradeReason", reason);
    }
}
