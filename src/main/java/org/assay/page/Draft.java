package org.assay.page;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Protected;

/**
 * Where a page's draft stands against what is approved: what a review goes by.
 *
 * @param head number of the latest revision
 * @param headHash its hash
 * @param headAuthors who wrote that revision
 * @param headOrigin how it came about
 * @param hidden whether it is suppressed: nobody can read it, so nobody can publish it
 * @param approved number of the approved revision; null where there is none
 * @param approvedHash its hash; null where there is none
 * @param authors everyone who saved, co-wrote, merged or restored a revision after the approved one
 * @param openReview the review that it is in now; null when in none
 * @param changedLines how many of its lines readers do not see so
 * @param rules who may do what with it
 */
public record Draft(
        UUID page,
        UUID spaceId,
        PageAddress address,
        String title,
        int head,
        String headHash,
        List<UUID> headAuthors,
        Origin headOrigin,
        boolean hidden,
        Integer approved,
        String approvedHash,
        Set<UUID> authors,
        UUID openReview,
        int changedLines,
        Protected rules) {

    public Draft {
        headAuthors = List.copyOf(headAuthors);
        authors = Set.copyOf(authors);
    }

    /** Whether there is anything to approve. */
    public boolean isAhead() {
        return approved == null || head > approved;
    }
}
