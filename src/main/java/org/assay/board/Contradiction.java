package org.assay.board;

import java.io.Serializable;

/**
 * Two claims that cannot both be true as stated.
 *
 * @param speaker of the claim; null where the caller does not see him
 * @param within whether both speakers belong to one camp, or are one
 */
public record Contradiction(
        Linked claim,
        Linked speaker,
        Linked other,
        Linked otherSpeaker,
        String strength,
        String rationale,
        boolean within)
        implements Serializable {}
