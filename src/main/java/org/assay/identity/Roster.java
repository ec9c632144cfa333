package org.assay.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
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

    /** Takes note that a person, known by {@link People}, has exactly these roles in teams now. */
    public void sees(UUID person, Set<Membership> memberships) {
        Person row = locked(person);
        become(row, row.known().rights().withMemberships(memberships), clock.instant());
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
    KnownRights learn(UUID person, Rights rights, Instant at) {
        Person row = locked(person);
        if (row.known().isOlderThan(at)) {
            become(row, rights, at);
        }
        return row.known();
    }

    private Person locked(UUID person) {
        return entities.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE);
    }

    private void become(Person row, Rights rights, Instant at) {
        KnownRights before = row.known();
        if (!before.rights().equals(rights)) {
            row.becomes(rights, at);
            changes.fire(new RightsChanged(row.id(), before.changed() == null ? null : before.rights(), rights));
        }
    }
}
