package org.assay.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assay.platform.ApplicationService;
import org.assay.platform.Unguarded;

/**
 * What everybody is in which team, as last known: for decisions about people who are not calling.
 *
 * <p>Written when a token says something new, when a role is changed in this wiki, and by the periodic comparison with
 * the provider. Each change bears its instant; what was true earlier never replaces what was true later.
 */
@ApplicationService
@Unguarded("what people are is asked by services that decide; who may see or change it is asked there")
public class Roster {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<RightsChanged> changes;

    /** Who has the role in the team and may sign in. */
    public Set<UUID> holders(String team, Role role) {
        return holders(Set.of(team), role).get(team);
    }

    /** For each of the teams who has the role in it and may sign in; one statement. */
    public Map<String, Set<UUID>> holders(Collection<String> teams, Role role) {
        Map<String, Set<UUID>> holders = new TreeMap<>();
        teams.forEach(team -> holders.put(team, new TreeSet<>()));
        if (!holders.isEmpty()) {
            entities.createQuery(
                            """
                            select m.team, p.id from Person p join p.memberships m
                            where p.enabled and m.role = :role and m.team in :teams""",
                            Object[].class)
                    .setParameter("role", role)
                    .setParameter("teams", holders.keySet())
                    .getResultList()
                    .forEach(row -> holders.get((String) row[0]).add((UUID) row[1]));
        }
        return holders;
    }

    /** The holders of the role in the teams, and the names of these and of other people; one statement. */
    public Circle circle(Collection<String> teams, Role role, Collection<UUID> others) {
        Map<String, Set<UUID>> holders = new TreeMap<>();
        teams.forEach(team -> holders.put(team, new TreeSet<>()));
        Map<UUID, String> names = new TreeMap<>();
        entities.createQuery(
                        """
                        select new org.assay.identity.CircleRow(p.id, p.displayName, p.enabled, m.team)
                        from Person p left join p.memberships m on m.role = :role and m.team in :teams
                        where m.team is not null or p.id in :others""",
                        CircleRow.class)
                .setParameter("role", role)
                .setParameter("teams", holders.keySet())
                .setParameter("others", others)
                .getResultList()
                .forEach(row -> {
                    names.put(row.person(), row.displayName());
                    if (row.enabled() && row.team() != null) {
                        holders.get(row.team()).add(row.person());
                    }
                });
        return new Circle(holders, names);
    }

    /** Who is known as an admin and may sign in. */
    public List<UUID> admins() {
        return entities.createQuery("select p.id from Person p where p.admin and p.enabled", UUID.class)
                .getResultList();
    }

    /** The same, except for that person. */
    public List<UUID> otherAdmins(UUID person) {
        return admins().stream().filter(admin -> !admin.equals(person)).toList();
    }

    /** Takes note that a person, known by {@link People}, has exactly these roles in teams now. */
    public void sees(UUID person, Set<Membership> memberships) {
        change(person, rights -> rights.withMemberships(memberships));
    }

    /** Takes note that a person has become something else just now; whatever was known or claimed before is void. */
    public void change(UUID person, UnaryOperator<Rights> change) {
        become(locked(person), change, clock.instant());
    }

    /** Takes over what the directory has just said of a person, before something is done to him. */
    public void finds(UUID person, Rights rights) {
        Work.runAs(Work.system(Work.DIRECTORY), () -> change(person, before -> rights));
    }

    /** What is known of a person. */
    KnownRights known(UUID person) {
        return entities.createQuery(
                        "select p from Person p left join fetch p.memberships where p.id = :id", Person.class)
                .setParameter("id", person)
                .getSingleResult()
                .known();
    }

    /** Takes note of what a person was at an instant, unless something newer is known; answers what is known then. */
    KnownRights learn(UUID person, UnaryOperator<Rights> change, Instant at) {
        Person row = locked(person);
        if (row.known().isOlderThan(at)) {
            become(row, change, at);
        }
        return row.known();
    }

    /** Everybody of that provider, by his id there. */
    Map<String, Enrolled> enrolled(String provider) {
        return entities.createQuery(
                        "select p from Person p left join fetch p.memberships where p.provider = :provider",
                        Person.class)
                .setParameter("provider", provider)
                .getResultStream()
                .map(Person::enrolled)
                .collect(Collectors.toMap(Enrolled::subject, person -> person));
    }

    /** People of whom something has changed after that instant. */
    List<UUID> changedAfter(Instant instant) {
        return entities.createQuery("select p.id from Person p where p.changed > :instant", UUID.class)
                .setParameter("instant", instant)
                .getResultList();
    }

    private Person locked(UUID person) {
        return entities.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE);
    }

    private void become(Person row, UnaryOperator<Rights> change, Instant at) {
        Rights before = row.known().rights();
        Rights after = change.apply(before);
        if (!before.equals(after)) {
            row.becomes(after, at);
            entities.flush();
            changes.fire(new RightsChanged(row.id(), before, after));
        }
    }
}
