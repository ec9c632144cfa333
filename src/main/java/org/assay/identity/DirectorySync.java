package org.assay.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Compares the roster with the directory, so that what is changed at the provider's own console is known here within a
 * minute, also of people who do not call.
 *
 * <p>Writes differences only. What has changed here since the comparison began is left alone: the next one sees it. Where
 * the directory does not answer, everything stays as it was last known.
 */
@ApplicationScoped
class DirectorySync {

    /** Time from one comparison to the next; together with its own length well below the minute that is promised. */
    static final Duration PERIOD = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(DirectorySync.class);

    /** Teams of one directory; what goes beyond is a mistake there. */
    private static final int MOST_TEAMS = 10_000;

    private record Found(Account account, Set<Membership> memberships) {}

    @Inject
    private Directory directory;

    @Inject
    private DirectoryStates states;

    @Inject
    private Roster roster;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    private boolean away;
    private boolean answered;

    /** Compares, if it is this server's turn. */
    void run() {
        if (!states.begin(PERIOD.minusSeconds(5))) {
            return;
        }
        try {
            Work.runAs(Work.system(Work.DIRECTORY), this::compare);
            if (away) {
                LOG.info("The directory answers again");
            }
            away = false;
            answered = true;
        } catch (DirectoryAway e) {
            // Both servers may have been started together: before the first answer it is no news.
            if (!away) {
                Logger.Level level = answered ? Logger.Level.WARN : Logger.Level.INFO;
                LOG.logf(level, "The directory does not answer; roles stay as last known: %s", e.getCause());
            }
            away = true;
        }
    }

    private void compare() {
        Instant asOf = clock.instant();
        Map<String, Found> found = found();
        Map<String, Enrolled> enrolled = roster.enrolled(People.PROVIDER);
        found.values().forEach(one -> take(one, enrolled.get(one.account().subject()), asOf));
        enrolled.values().stream()
                .filter(person -> !found.containsKey(person.subject()))
                .filter(person -> !person.known().rights().memberships().isEmpty())
                .forEach(person -> roster.learn(person.id(), rights -> rights.withMemberships(Set.of()), asOf));
        states.succeeded(asOf);
    }

    private void take(Found found, Enrolled before, Instant asOf) {
        Account account = found.account();
        boolean named = before != null && before.isCalledAs(account);
        var id = named ? before.id() : people.identify(account);
        Rights known = before == null ? null : before.known().rights();
        if (known == null || !as(known, found).equals(known)) {
            roster.learn(id, rights -> as(rights, found), asOf);
        }
    }

    /** The role admin is left to tokens: it may come from places that cannot be listed. */
    private static Rights as(Rights rights, Found found) {
        return new Rights(found.account().enabled(), rights.admin(), found.memberships());
    }

    private Map<String, Found> found() {
        Map<String, Found> found = new HashMap<>();
        for (int first = 0; first < MOST_TEAMS; first += Directory.MOST) {
            List<String> teams = directory.teams(first);
            teams.stream().filter(Membership::isTeam).forEach(team -> {
                for (Role role : Role.values()) {
                    find(new Membership(team, role), found);
                }
            });
            if (teams.size() < Directory.MOST) {
                break;
            }
        }
        return found;
    }

    private void find(Membership membership, Map<String, Found> found) {
        List<Account> part;
        int first = 0;
        do {
            part = directory.members(membership, first);
            part.forEach(
                    account -> found.computeIfAbsent(account.subject(), subject -> new Found(account, new HashSet<>()))
                            .memberships()
                            .add(membership));
            first += Directory.MOST;
        } while (part.size() == Directory.MOST);
    }
}
