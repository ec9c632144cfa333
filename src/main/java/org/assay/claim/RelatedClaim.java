package org.assay.claim;

import java.io.Serializable;
import java.time.Instant;

/**
 * Another claim, and what it is to the one that is looked at.
 *
 * @param other the other claim, which the caller sees
 * @param strength label of its strength
 * @param by name of who stated it
 * @param position where the claim that is looked at states it, from 0; −1 where the other one does
 */
public record RelatedClaim(ClaimCard other, String strength, String rationale, String by, Instant at, int position)
        implements Serializable {

    /** Whether it is stated on the page that is looked at. */
    public boolean isStatedHere() {
        return position >= 0;
    }
}
