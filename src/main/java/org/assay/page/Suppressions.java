package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Permission;
import org.assay.audit.Deed;
import org.assay.audit.Trail;
import org.assay.identity.CurrentCaller;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;
import org.assay.platform.Clash;
import org.assay.platform.NotFound;

/** Hides revisions that must not be read by anyone any more. Nothing is deleted, and nothing brings them back. */
@ApplicationService
public class Suppressions {

    static final int MAX_REASON = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private PageViews views;

    @Inject
    private Projections projections;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * The page with the revision that may have to go, for those who work on it.
     *
     * @throws NotFound if there is no such page or revision that the caller may see
     * @throws org.assay.access.Denied if he does not work on it
     */
    public PageDetails about(PageAddress address, int number) {
        Access.requireMember();
        PageHeader header = views.header(address, ViewChoice.revision(number));
        Access.require(Permission.READ_DRAFT, header.rules());
        return header.details();
    }

    /**
     * Hides one revision. The latest cannot be hidden: what it says would stand in the draft all the same; first a revision
     * without it is saved. Where the approved one is hidden, readers see nothing of the page until the next publication.
     *
     * @param reason shown to those who work on the page
     * @throws NotFound if there is no such page or revision that the caller may see
     * @throws org.assay.access.Denied if he is no reviewer of its team
     * @throws Clash with code {@code latest-revision} or {@code suppressed-already}
     */
    public void suppress(UUID page, int number, String reason) {
        Ledger.Entry entry = ledger.locked(page);
        Access.require(Permission.REVIEW, entry.rules());
        RevisionId id = new RevisionId(page, number);
        Revision revision = entities.find(Revision.class, id);
        if (revision == null) {
            throw new NotFound();
        }
        Access.require(
                Permission.REVIEW, entry.rules().narrowedTo(revision.content().restriction()));
        Bounds bounds = Bounds.check();
        String line = bounds.line("reason", reason, MAX_REASON);
        bounds.orThrow();
        if (number == entry.page().head()) {
            throw new Clash(
                    "latest-revision",
                    "The latest revision cannot be suppressed; save one first that says it no longer");
        }
        if (entities.find(Suppression.class, id) != null) {
            throw new Clash("suppressed-already", "The revision is suppressed already");
        }
        entities.persist(new Suppression(id, CurrentCaller.get().person(), line, clock.instant()));
        if (entry.approved() != null && entry.approved().number() == number) {
            withhold(entry);
        }
        // Headers are kept by the page's version: this one is not to be found again.
        entities.lock(entry.page(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        trail.record(Deed.PAGE_SUPPRESSED, page, "revision " + number);
        entities.flush();
    }

    private void withhold(Ledger.Entry entry) {
        entry.page().withhold();
        new Ledger.Entry(entry.space(), entry.page(), entry.head(), null).derive();
        projections.clear(List.of(entry.page()), Stage.APPROVED);
    }
}
