package org.assay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.stack.BuiltWar;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is known of people's roles, and whose word counts. */
@ExtendWith(ArquillianExtension.class)
class RosterIT {

    @Inject
    private Roster roster;

    @Inject
    private Arrivals arrivals;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @PersistenceUnit
    private EntityManagerFactory factory;

    private final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @Test
    void holders_are_those_who_were_last_seen_with_the_role() {
        UUID rana = person("rana");
        UUID rolf = person("rolf");
        roster.sees(rana, Set.of(reviewer(), analyst()));
        roster.sees(rolf, Set.of(reviewer()));
        assertThat(roster.holders(team, Role.REVIEWER)).containsExactlyInAnyOrder(rana, rolf);
        assertThat(roster.holders(team, Role.ANALYST)).containsExactly(rana);

        roster.sees(rana, Set.of(analyst()));
        assertThat(roster.holders(team, Role.REVIEWER)).containsExactly(rolf);
        assertThat(roster.holders(team, Role.ANALYST)).containsExactly(rana);
    }

    @Test
    void holders_of_several_teams_come_in_one_statement_and_a_team_with_nobody_is_there_too() {
        UUID rana = person("rana");
        roster.sees(rana, Set.of(reviewer()));
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        assertThat(roster.holders(List.of(team, "nobody-is-here"), Role.REVIEWER))
                .containsEntry(team, Set.of(rana))
                .containsEntry("nobody-is-here", Set.of());
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        assertThat(roster.holders(List.of(), Role.REVIEWER)).isEmpty();
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void who_is_disabled_holds_nothing() {
        UUID rana = person("rana");
        roster.learn(rana, rights -> new Rights(false, false, Set.of(reviewer())), clock.instant());
        assertThat(roster.holders(team, Role.REVIEWER)).isEmpty();
    }

    @Test
    void a_token_that_says_something_new_is_believed_and_remembered() {
        UUID anton = person("anton");
        Rights claimed = new Rights(true, false, Set.of(analyst()));
        assertThat(arrivals.rights(anton, claimed, clock.instant())).isEqualTo(claimed);
        assertThat(roster.holders(team, Role.ANALYST)).containsExactly(anton);
    }

    @Test
    void S16_a_token_from_before_a_change_is_not_believed_and_changes_nothing() {
        UUID anton = person("anton");
        Rights claimed = new Rights(true, true, Set.of(analyst()));
        Instant before = clock.instant();
        arrivals.rights(anton, claimed, before);
        Rights left = new Rights(true, false, Set.of());
        roster.learn(anton, rights -> left, before.plusSeconds(20));

        assertThat(arrivals.rights(anton, claimed, before.plusSeconds(10))).isEqualTo(left);
        assertThat(arrivals.rights(anton, claimed, before.plusSeconds(20))).isEqualTo(left);
        assertThat(roster.holders(team, Role.ANALYST)).isEmpty();
        assertThat(arrivals.rights(anton, claimed, before.plusSeconds(60))).isEqualTo(claimed);
    }

    @Test
    void who_arrives_as_he_is_known_costs_no_statement() {
        UUID anton = person("anton");
        Rights claimed = new Rights(true, false, Set.of(analyst()));
        arrivals.rights(anton, claimed, clock.instant());
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        arrivals.rights(anton, claimed, clock.instant()); // Reads what has just been written.
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        arrivals.rights(anton, claimed, clock.instant());
        assertThat(statistics.getPrepareStatementCount()).isZero();
        statistics.setStatisticsEnabled(false);
    }

    private UUID person(String name) {
        String unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        return people.identify("test", unique, unique, "Dr " + unique);
    }

    private Membership reviewer() {
        return new Membership(team, Role.REVIEWER);
    }

    private Membership analyst() {
        return new Membership(team, Role.ANALYST);
    }
}
