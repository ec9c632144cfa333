package org.assay.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.platform.ApplicationService;
import org.assay.platform.Unguarded;

/** Lists and counts of the people in teams, as last known: for those who manage them. */
@ApplicationService
@Unguarded("asked by the services of people and teams, which ask access")
public class Census {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    /** People of a team by display name; one statement, however many. */
    public List<PersonRights> people(CensusQuery query) {
        String pattern = "%" + query.text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return entities.createQuery(
                        """
                        select p from Person p left join fetch p.memberships
                        where p.id in (
                            select q.id from Person q
                            where exists (select 1 from q.memberships m where m.team = :team and (:role is null or m.role = :role))
                              and (q.enabled = false or :disabled = false)
                              and (lower(q.name) like :pattern escape '\\' or lower(q.displayName) like :pattern escape '\\')
                            order by q.displayName, q.id limit :most offset :first)
                        order by p.displayName, p.id""",
                        Person.class)
                .setParameter("team", query.team())
                .setParameter("role", query.role())
                .setParameter("disabled", query.disabled())
                .setParameter("pattern", pattern)
                .setParameter("first", query.first())
                .setParameter("most", query.most())
                .getResultStream()
                .map(Person::withRights)
                .toList();
    }

    /** People of the directory with what is known of them; who is new here is made known. */
    public List<PersonRights> of(List<Account> accounts) {
        Map<String, Enrolled> enrolled = entities.createQuery(
                        """
                        select p from Person p left join fetch p.memberships
                        where p.provider = :provider and p.subject in :subjects""",
                        Person.class)
                .setParameter("provider", People.PROVIDER)
                .setParameter(
                        "subjects", accounts.stream().map(Account::subject).toList())
                .getResultStream()
                .map(Person::enrolled)
                .collect(Collectors.toMap(Enrolled::subject, person -> person));
        return accounts.stream()
                .map(account -> of(account, enrolled.get(account.subject())))
                .toList();
    }

    private PersonRights of(Account account, Enrolled before) {
        boolean named = before != null && before.isCalledAs(account);
        UUID id = named ? before.id() : people.identify(account);
        Rights known = before == null ? Rights.NONE : before.known().rights();
        return new PersonRights(
                new PersonName(id, account.name(), account.displayName()), known.withEnabled(account.enabled()));
    }

    /** How many people have which role in each of the teams; who may not sign in does not count. */
    public Map<String, Map<Role, Long>> counts(Collection<String> teams) {
        Map<String, Map<Role, Long>> counts = new TreeMap<>();
        teams.forEach(team -> counts.put(team, new EnumMap<>(Role.class)));
        if (!teams.isEmpty()) {
            entities.createQuery(
                            """
                            select m.team, m.role, count(*) from Person p join p.memberships m
                            where p.enabled and m.team in :teams group by m.team, m.role""",
                            Object[].class)
                    .setParameter("teams", teams)
                    .getResultList()
                    .forEach(row -> counts.get((String) row[0]).put((Role) row[1], (Long) row[2]));
        }
        return counts;
    }

    /** Teams in which anybody is anything, by slug: at most 500. */
    public List<String> teams() {
        return entities.createQuery(
                        "select distinct m.team from Person p join p.memberships m order by m.team", String.class)
                .setMaxResults(500)
                .getResultList();
    }
}
