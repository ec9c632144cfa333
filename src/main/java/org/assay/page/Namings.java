package org.assay.page;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Marking;
import org.assay.audit.Deed;
import org.assay.audit.Trail;
import org.assay.identity.CurrentCaller;
import org.assay.identity.People;
import org.assay.identity.Work;
import org.assay.platform.ApplicationService;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;

/**
 * Adds people to those who may see a RED page, on behalf of an admin who may not read it: else a page would be lost with
 * the last of those who are named on it.
 */
@ApplicationService
public class Namings {

    private static final String TASK = "name a person on a page";

    @Inject
    private PageQueries queries;

    @Inject
    private Ledger ledger;

    @Inject
    private People people;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * Names one more person, in a new revision that says the same otherwise. He sees the draft at once where he works on
     * the page; what is approved he sees from the next publication on.
     *
     * @throws org.assay.access.Denied if the caller is no admin
     * @throws org.assay.platform.NotFound if there is no such page
     * @throws Invalid if there is no such person
     * @throws Clash with code {@code not-red} if the page is not for named people
     */
    public void name(UUID page, UUID person) {
        Access.requireAdmin();
        requireKnown(person);
        Ledger.Entry entry = Work.as(Work.system(TASK), () -> ledger.locked(page));
        if (!isRed(entry)) {
            throw new Clash("not-red", "The page is not marked TLP:RED: nobody has to be named to see it");
        }
        name(entry, person);
    }

    /**
     * The same where only the page's address is known. Where no page marked RED stands there, nothing tells whether another
     * does: an address can be guessed, and an admin need not know what it holds.
     *
     * @throws org.assay.access.Denied if the caller is no admin
     * @throws Invalid if there is no such page, or no such person
     */
    public void name(PageAddress address, UUID person) {
        Access.requireAdmin();
        requireKnown(person);
        Ledger.Entry entry = Work.as(Work.system(TASK), () -> queries.at(address.space(), address.slug()).stream()
                        .findFirst()
                        .map(ledger::locked))
                .filter(Namings::isRed)
                .orElseThrow(
                        () -> new Invalid("page", "unknown", "must be the address of a page that is marked TLP:RED"));
        name(entry, person);
    }

    private void requireKnown(UUID person) {
        if (person == null || people.displayNames(List.of(person)).isEmpty()) {
            throw new Invalid("person", "unknown", "must be the id of a person who has signed in to this wiki");
        }
    }

    private static boolean isRed(Ledger.Entry entry) {
        return entry.head().content().marking() == Marking.RED;
    }

    private void name(Ledger.Entry entry, UUID person) {
        Content content = entry.head().content();
        if (content.named().contains(person)) {
            return;
        }
        Revision.Act act = new Revision.Act(
                List.of(CurrentCaller.get().person()), clock.instant(), Origin.NAMING, "An admin named a person", null);
        ledger.append(entry, content.naming(person), act);
        trail.record(Deed.PAGE_NAMED, entry.page().id(), "person " + person);
    }
}
