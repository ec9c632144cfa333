package org.assay.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;

/**
 * 100,000 pages in 200 spaces of 20 teams, 20 % of them RED, written past the product: one in six was never approved, one in
 * three has a draft ahead. Named on RED pages are the people who are to see all of theirs.
 */
final class ListCorpus {

    static final int PAGES = 100_000;
    static final int SPACES = 200;
    static final int TEAMS = 20;

    private static final UUID AUTHOR = new UUID(1, 0);
    private static final UUID FEW = new UUID(1, 1);
    private static final UUID SOME = new UUID(1, 2);
    private static final UUID ALL = new UUID(1, 3);

    private ListCorpus() {}

    /** Somebody in no team, named on one page in a thousand. */
    static Caller few() {
        return Caller.person(FEW, "few", "Few", true, false, Set.of());
    }

    /** A reader of two of the twenty teams, named on their RED pages. */
    static Caller some() {
        return Caller.person(SOME, "some", "Some", true, false, memberships(2, Role.READER));
    }

    /** A reader of every team, named on every RED page. */
    static Caller all() {
        return Caller.person(ALL, "all", "All", true, false, memberships(TEAMS, Role.READER));
    }

    /** An analyst of every team: drafts count for him. */
    static Caller insider() {
        return Caller.person(ALL, "all", "All", true, false, memberships(TEAMS, Role.ANALYST));
    }

    private static Set<Membership> memberships(int teams, Role role) {
        return IntStream.range(0, teams)
                .mapToObj(team -> new Membership("team-" + team, role))
                .collect(Collectors.toSet());
    }

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(sql);
            }
        }
    }

    private static final List<String> STATEMENTS = List.of(
            """
            insert into person (id, provider, subject, name, display_name, first_seen)
            select cast('00000000-0000-0001-0000-00000000000' || n as uuid), 'bench', n::text, 'p' || n, 'Person ' || n, now()
            from generate_series(0, 3) n""",
            """
            insert into space (id, slug, title, team, created, created_by, version)
            select cast(md5('space' || n) as uuid), 'space-' || n, 'Space ' || n, 'team-' || n %% %2$d, now(), '%3$s', 0
            from generate_series(0, %1$d - 1) n"""
                    .formatted(SPACES, TEAMS, AUTHOR),
            """
            create temporary table made as
            select cast(md5('page' || n) as uuid) as id, cast(md5('space' || n %% %2$d) as uuid) as space_id,
                   'team-' || n %% %2$d %% %3$d as team, n, n %% 5 = 0 as red, n %% 6 <> 5 as approved, n %% 3 = 0 as ahead,
                   array['%4$s']::uuid[] || case when n %% 1000 = 0 then array['%5$s']::uuid[] else '{}' end
                       || case when n %% 20 < 2 then array['%6$s']::uuid[] else '{}' end as named
            from generate_series(0, %1$d - 1) n"""
                    .formatted(PAGES, SPACES, TEAMS, ALL, FEW, SOME),
            """
            insert into page (id, space_id, kind, slug, head, head_hash, approved, marking, draft_audience, approved_audience, version)
            select id, space_id, 'topic', 'page-' || n, 2, md5('2' || n) || md5('x'), case when approved then 2 - ahead::int end,
                   case when red then 'RED' else 'AMBER' end,
                   case when red then (select array_agg('insider:' || team || ':' || person) from unnest(named) person)
                        else array['insider:' || team] end || array['system'],
                   case when not approved then '{}'
                        when red then (select array_agg('person:' || person) from unnest(named) person) || array['system']
                        else array['system', 'team:' || team] end,
                   1
            from made""",
            """
            insert into page_stage (page_id, stage, space_id, kind, number, hash, title, excerpt, marking, retired, updated,
                updated_by, words)
            select id, stage, space_id, 'topic', 2, md5(stage || n) || md5('x'), 'Page ' || n || ' of the benchmark',
                   repeat('What the page begins with. ', 9), case when red then 'RED' else 'AMBER' end, false,
                   timestamptz '2026-01-01' + (hashint4(n) %% 31000000 - case stage when 'DRAFT' then 0 else 60 end) * interval '1 second',
                   '%s', to_tsvector('simple', 'page benchmark number' || n)
            from made cross join (values ('DRAFT'), ('APPROVED')) as stages (stage)
            where approved or stage = 'DRAFT'"""
                    .formatted(AUTHOR),
            "vacuum analyze");
}
