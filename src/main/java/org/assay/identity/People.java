package org.assay.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.platform.ApplicationService;
import org.assay.platform.Unguarded;

/** The people who have signed in, under the ids that everything else refers to. */
@ApplicationService
@Unguarded("names of people are known to all who are signed in; who signs in is decided by the provider")
public class People {

    /** The provider's name in our own table of people: stays when its host or port changes. */
    static final String PROVIDER =
            Optional.ofNullable(System.getenv("ASSAY_PROVIDER_NAME")).orElse("keycloak");

    private record Key(String provider, String subject) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The wiki's id of a person of the provider; he is made known when he comes for the first time or under a new name. */
    public UUID identify(String provider, String subject, String name, String displayName) {
        return record(new Key(provider, subject), name, displayName);
    }

    /** The wiki's id of a person of the directory. */
    public UUID identify(Account account) {
        return identify(PROVIDER, account.subject(), account.name(), account.displayName());
    }

    /** The directory's id of a person; empty where there is none with this id, or not from this directory. */
    public Optional<String> subject(UUID person) {
        return entities.createQuery(
                        "select p.subject from Person p where p.id = :id and p.provider = :provider", String.class)
                .setParameter("id", person)
                .setParameter("provider", PROVIDER)
                .getResultStream()
                .findFirst();
    }

    /** The names that others see, by id; ids that are not known are left out. */
    public Map<UUID, String> displayNames(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new LinkedHashMap<>();
        entities.createQuery("select p from Person p where p.id in :ids order by p.displayName", Person.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(person -> names.put(person.id(), person.displayName()));
        return names;
    }

    /** The people with these ids, by display name; ids that are not known are left out. */
    public List<PersonName> named(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        """
                        select new org.assay.identity.PersonName(p.id, p.name, p.displayName) from Person p
                        where p.id in :ids order by p.displayName, p.id""",
                        PersonName.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** People whose name or display name begins with the text, for choosing one: at most 20, by display name. */
    public List<PersonName> suggestions(String beginning) {
        String pattern = beginning.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return entities.createQuery(
                        """
                        select new org.assay.identity.PersonName(p.id, p.name, p.displayName) from Person p
                        where lower(p.name) like :pattern escape '\\' or lower(p.displayName) like :pattern escape '\\'
                        order by p.displayName, p.id""",
                        PersonName.class)
                .setParameter("pattern", pattern)
                .setMaxResults(20)
                .getResultList();
    }

    private UUID record(Key key, String name, String displayName) {
        // Two first requests may race: the second must find what the first has written instead of failing.
        entities.createQuery(
                        """
                        insert into Person (id, provider, subject, name, displayName, firstSeen)
                        values (:id, :provider, :subject, :name, :displayName, :now)
                        on conflict (provider, subject) do update set name = :name, displayName = :displayName""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("provider", key.provider())
                .setParameter("subject", key.subject())
                .setParameter("name", name)
                .setParameter("displayName", displayName)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return entities.createQuery(
                        "select p.id from Person p where p.provider = :provider and p.subject = :subject", UUID.class)
                .setParameter("provider", key.provider())
                .setParameter("subject", key.subject())
                .getSingleResult();
    }
}
