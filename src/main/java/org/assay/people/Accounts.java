package org.assay.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.assay.access.Access;
import org.assay.access.Denied;
import org.assay.access.RolePolicy;
import org.assay.access.RolePolicy.Deed;
import org.assay.access.Rule;
import org.assay.identity.Account;
import org.assay.identity.Census;
import org.assay.identity.CensusQuery;
import org.assay.identity.CurrentCaller;
import org.assay.identity.Directory;
import org.assay.identity.DirectoryStates;
import org.assay.identity.KnownAccount;
import org.assay.identity.Membership;
import org.assay.identity.People;
import org.assay.identity.PersonName;
import org.assay.identity.Rights;
import org.assay.identity.Roster;
import org.assay.page.Part;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/**
 * People as admins manage them.
 *
 * <p>A change is noted and recorded first and made in the directory last, in one transaction: where the directory refuses,
 * nothing is noted. All methods throw {@link org.assay.identity.DirectoryAway} where they need the directory and it does not
 * answer.
 */
@ApplicationService
public class Accounts {

    @Inject
    private Directory directory;

    @Inject
    private DirectoryStates states;

    @Inject
    private Roster roster;

    @Inject
    private Census census;

    @Inject
    private People people;

    /**
     * People by name: those of a team as last known, all others as the directory lists them.
     *
     * @return the part's {@code next} is how many rows come before the next part
     */
    public Part<AccountSummary> list(AccountQuery query) {
        Access.requireAdmin();
        List<AccountSummary> found = query.team() == null ? inDirectory(query) : inTeam(query);
        boolean more = found.size() > query.most();
        return new Part<>(
                more ? found.subList(0, query.most()) : found,
                more ? Integer.toString(query.first() + query.most()) : null);
    }

    private List<AccountSummary> inTeam(AccountQuery query) {
        return census
                .people(new CensusQuery(
                        query.team(), query.role(), query.text(), query.disabled(), query.first(), query.most() + 1))
                .stream()
                .map(found -> AccountSummary.of(found.person(), found.rights()))
                .toList();
    }

    private List<AccountSummary> inDirectory(AccountQuery query) {
        return census.of(directory.people(query.text(), query.disabled(), query.first(), query.most() + 1)).stream()
                .map(found -> AccountSummary.of(found.person(), found.rights()))
                .toList();
    }

    /** As of when what is known of roles was last found to be what the directory says; empty where it never was. */
    public Optional<Instant> compared() {
        Access.requireAdmin();
        return states.compared();
    }

    /**
     * One person as he is in the directory this moment.
     *
     * @throws NotFound if there is nobody with this id
     */
    public AccountDetails details(UUID person) {
        Access.requireAdmin();
        KnownAccount known = known(person);
        Account account = known.account();
        Map<Deed, String> objections = new EnumMap<>(Deed.class);
        for (Deed deed : Deed.values()) {
            RolePolicy.objection(CurrentCaller.get(), deed, person, () -> false)
                    .ifPresent(rule -> objections.put(deed, rule.sentence()));
        }
        return new AccountDetails(
                AccountSummary.of(new PersonName(person, account.name(), account.displayName()), known.rights()),
                objections);
    }

    /** Gives a role in a team. */
    public void give(UUID person, Membership membership) {
        act(
                person,
                Deed.GIVE_ROLE,
                rights -> rights.withMembership(membership, true),
                subject -> directory.member(subject, membership, true));
    }

    /** Takes a role in a team away. */
    public void take(UUID person, Membership membership) {
        act(
                person,
                Deed.TAKE_ROLE,
                rights -> rights.withMembership(membership, false),
                subject -> directory.member(subject, membership, false));
    }

    /** Makes a person an admin. */
    public void giveAdmin(UUID person) {
        act(person, Deed.GIVE_ADMIN, rights -> rights.withAdmin(true), subject -> directory.admin(subject, true));
    }

    /** Makes an admin an admin no longer. */
    public void takeAdmin(UUID person) {
        act(person, Deed.TAKE_ADMIN, rights -> rights.withAdmin(false), subject -> directory.admin(subject, false));
    }

    /** Lets a person sign in again. */
    public void enable(UUID person) {
        act(person, Deed.ENABLE, rights -> rights.withEnabled(true), subject -> directory.enabled(subject, true));
    }

    /** Keeps a person from signing in, and signs him out; his roles stay noted for the day he comes back. */
    public void disable(UUID person) {
        act(person, Deed.DISABLE, rights -> rights.withEnabled(false), subject -> directory.enabled(subject, false));
    }

    private void act(UUID person, Deed deed, UnaryOperator<Rights> change, Consumer<String> inDirectory) {
        Access.requireAdmin();
        if (deed.costsAdmin()) {
            states.oneAtATime(); // Two admins who remove each other: the second finds himself the last.
        }
        KnownAccount known = known(person);
        RolePolicy.objection(
                        CurrentCaller.get(), deed, person, () -> known.rights().admin() && !isAnotherAdmin(person))
                .ifPresent(Accounts::refuse);
        roster.finds(person, known.rights());
        if (!change.apply(known.rights()).equals(known.rights())) {
            roster.change(person, change);
            inDirectory.accept(known.account().subject());
        }
    }

    private KnownAccount known(UUID person) {
        return people.subject(person).flatMap(directory::person).orElseThrow(NotFound::new);
    }

    /** Those who are known as admins are asked after one by one, so that a role taken elsewhere counts too. */
    private boolean isAnotherAdmin(UUID person) {
        return roster.otherAdmins(person).stream()
                .map(people::subject)
                .flatMap(subject -> subject.flatMap(directory::person).stream())
                .anyMatch(other -> other.rights().enabled() && other.rights().admin());
    }

    private static void refuse(Rule rule) {
        throw new Denied(rule);
    }
}
