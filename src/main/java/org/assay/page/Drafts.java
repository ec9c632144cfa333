package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Permission;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/** What reviews have to know of drafts and do to them; every answer leaves out pages that the caller does not see. */
@ApplicationService
public class Drafts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PageQueries queries;

    @Inject
    private Ledger ledger;

    @Inject
    private Publishing publishing;

    /** How the drafts stand, by ascending page id; one statement, whatever their number. */
    public List<Draft> of(Collection<UUID> pages) {
        Access.requireMember();
        if (pages.isEmpty()) {
            return List.of();
        }
        return queries.drafts(pages).stream()
                .map(DraftRow::draft)
                .filter(draft -> Access.allows(Permission.READ_DRAFT, draft.rules()))
                .toList();
    }

    /** Nobody changes the pages until this transaction ends; locked in ascending order of id. */
    public void lock(Collection<UUID> pages) {
        Access.requireMember();
        if (!pages.isEmpty()) {
            ledger.lock(pages);
        }
    }

    /**
     * The drafts of all the pages, locked as by {@link #lock}, for one who wants them reviewed.
     *
     * @throws org.assay.platform.NotFound if one of the pages is none that the caller may see
     * @throws org.assay.access.Denied if he sees one whose draft he does not work on
     */
    public List<Draft> forReview(Collection<UUID> pages) {
        requireAskReview(pages);
        ledger.lock(pages);
        requireAskReview(pages);
        return of(pages);
    }

    private void requireAskReview(Collection<UUID> pages) {
        List<DraftRow> rows = queries.drafts(pages);
        if (rows.size() < Set.copyOf(pages).size()) {
            throw new NotFound();
        }
        rows.forEach(row -> Access.require(Permission.ASK_REVIEW, row.draft().rules()));
    }

    /**
     * The pages enter a review or leave it.
     *
     * @param review the review; null when they leave
     */
    public void reviewedIn(UUID review, Collection<UUID> pages) {
        for (Ledger.Entry entry : ledger.locked(pages)) {
            Access.require(Permission.ASK_REVIEW, entry.rules());
            entry.page().isReviewedIn(review);
        }
        entities.flush();
    }

    /**
     * Publishes the heads of the pages, all or none: moves the approved pointers, keeps what readers see from now on and
     * what it cites, renews the approved stage's projections. They leave their review.
     *
     * <p>Whether the review may be published is for {@code review} to say, on the rows that it has locked.
     */
    public void publish(Collection<UUID> pages, Decision decision) {
        List<Ledger.Entry> entries = ledger.locked(pages);
        entries.forEach(entry -> Access.require(Permission.REVIEW, entry.rules()));
        publishing.publish(entries, decision);
    }
}
