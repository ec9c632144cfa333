package org.assay.claim;

import java.io.Serializable;
import java.util.UUID;
import org.assay.page.PageAddress;
import org.assay.page.Stage;
import org.assay.tradecraft.ClaimStatus;

/**
 * A claim in few words, in the stage that counts for this caller.
 *
 * @param address where its page is
 * @param stage that stage
 * @param ahead whether that is a draft that readers do not see
 * @param proposition what is claimed
 * @param speaker page of the actor whose statement it is
 * @param speakerName his name; null where the caller may not see him
 * @param quote where and in which words it stands
 * @param status where the question of its truth stands
 * @param retired whether its page is retired
 */
public record ClaimCard(
        UUID id,
        PageAddress address,
        Stage stage,
        boolean ahead,
        String proposition,
        String modality,
        String form,
        UUID speaker,
        String speakerName,
        UUID document,
        Span quote,
        UUID origin,
        String reliability,
        String credibility,
        String reportCredibility,
        ClaimStatus status,
        boolean retired)
        implements Serializable {

    /** The quoted words and where they stand, in code points, in which capture. */
    public record Span(int capture, int start, int end, String exact) implements Serializable {}

    /** Letter and number side by side, as the field writes them; they are set apart. */
    public String grade() {
        return reliability + credibility;
    }
}
