package org.assay.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.tradecraft.ClaimStatus;

/**
 * What a person decided of a claim's truth.
 *
 * @param decision what; null while it is open
 * @param reason why; given where something was decided
 */
public record Ruling(ClaimStatus decision, String reason) {

    static final int MAX_REASON = 1000;

    /** Nothing is decided. */
    static final Ruling OPEN = new Ruling(null, null);

    /** What can be decided. */
    public static final List<ClaimStatus> DECISIONS = Arrays.stream(ClaimStatus.values())
            .filter(status -> status.isDecision() && status != ClaimStatus.OPEN)
            .toList();

    static Ruling read(FactReader reader) {
        Ruling read = new Ruling(
                reader.optionalOne(
                        "decision",
                        Ruling::decision,
                        DECISIONS.stream().map(ClaimStatus::label).toList()),
                reader.paragraphs("decisionReason", MAX_REASON));
        if (read.decision != null && read.reason == null) {
            reader.refuse("decisionReason", "missing", "must be given where something is decided");
        }
        return read;
    }

    void write(FactWriter writer) {
        writer.put("decision", decision, ClaimStatus::label).put("decisionReason", reason);
    }

    /** As a status. */
    public ClaimStatus status() {
        return decision == null ? ClaimStatus.OPEN : decision;
    }

    private static Optional<ClaimStatus> decision(String label) {
        return ClaimStatus.of(label).filter(DECISIONS::contains);
    }
}
