package org.assay.page;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.assay.access.Marking;

/**
 * A page as a list shows it, in the stage that counts for this caller.
 *
 * @param stage that stage; approved also where the draft is just that
 * @param retired whether the page is retired
 * @param number the revision that it shows
 * @param updatedBy name of who saved that revision
 * @param marking how far it may spread: as its latest revision, where that is more restrictive
 * @param approved the approved revision; null where there is none
 */
public record PageSummary(
        UUID id,
        String space,
        String spaceTitle,
        String slug,
        String kind,
        String title,
        String excerpt,
        Stage stage,
        int number,
        String hash,
        Marking marking,
        boolean retired,
        Instant updated,
        String updatedBy,
        Integer approved)
        implements Serializable {

    public PageSummary {
        stage = approved != null && approved == number ? Stage.APPROVED : stage;
    }

    /** @param latest how restricted the page's latest revision is */
    public PageSummary(
            UUID id,
            String space,
            String spaceTitle,
            String slug,
            String kind,
            String title,
            String excerpt,
            Stage stage,
            int number,
            String hash,
            Marking marking,
            Marking latest,
            boolean retired,
            Instant updated,
            String updatedBy,
            Integer approved) {
        this(
                id,
                space,
                spaceTitle,
                slug,
                kind,
                title,
                excerpt,
                stage,
                number,
                hash,
                marking.or(latest),
                retired,
                updated,
                updatedBy,
                approved);
    }

    /** The page's address. */
    public String address() {
        return "/wiki/" + space + "/" + slug;
    }

    /** Whether what is shown is ahead of what readers see. */
    public boolean draftAhead() {
        return stage == Stage.DRAFT && (approved == null || number > approved);
    }
}
