package org.assay.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;

/**
 * One space with 1,000 documents, 100,000 claims and 150,000 relations between them, of 2,000 actors and 500 origins, in both stages;
 * written past the product.
 */
final class BoardCorpus {

    static final String SPACE = "large";

    private static final int CLAIMS = 100_000;
    private static final int RELATIONS = 150_000;
    private static final int DOCUMENTS = 1_000;
    private static final int ACTORS = 2_000;
    private static final int ORIGINS = 500;
    private static final UUID PERSON = new UUID(1, 0);

    private BoardCorpus() {}

    static Caller insider() {
        return Caller.person(PERSON, "p", "P", true, false, Set.of(new Membership("team", Role.ANALYST)));
    }

    static Caller reader() {
        return Caller.person(PERSON, "p", "P", true, false, Set.of(new Membership("team", Role.READER)));
    }

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(sql);
            }
        }
    }

    private static String id(String kind, String number) {
        return "cast(md5('" + kind + "' || " + number + ") as uuid)";
    }

    private static String pages(String kind, int number) {
        return """
                insert into page (id, space_id, kind, slug, head, head_hash, approved, published, marking, draft_audience,
                    approved_audience, version)
                select %s, '%s', '%s', '%s-' || n, 1, md5('x') || md5('y'), 1, true, 'AMBER', array['insider:team', 'system'],
                    array['system', 'team:team'], 0 from generate_series(0, %d) n"""
                .formatted(id(kind, "n"), new UUID(2, 0), kind, kind, number - 1);
    }

    private static final String STAGES = " cross join (values ('DRAFT'), ('APPROVED')) s (stage)";

    private static final List<String> STATEMENTS = List.of(
            "insert into person (id, provider, subject, name, display_name, first_seen) values ('" + PERSON
                    + "', 'bench', 'p', 'p', 'P', now())",
            "insert into space (id, slug, title, team, created, created_by, version) values ('" + new UUID(2, 0)
                    + "', '" + SPACE + "', 'Large', 'team', now(), '" + PERSON + "', 0)",
            pages("document", DOCUMENTS),
            pages("actor", ACTORS),
            pages("origin", ORIGINS),
            pages("claim", CLAIMS),
            """
            insert into document_row (page_id, stage, space_id, title, author, url, captures, sha256, code_points, retired)
            select %s, stage, '%s', 'Document ' || n, case when n %% 3 = 0 then null else %s end,
                case when n %% 4 = 0 then null else 'https://example.org/' || n end, 1, md5('a') || md5('b'), 5000, false
            from generate_series(0, %d) n"""
                            .formatted(id("document", "n"), new UUID(2, 0), id("actor", "n % 200"), DOCUMENTS - 1)
                    + STAGES,
            """
            insert into actor_row (page_id, stage, space_id, ref, name, actor_kind, named, letter, mentioned, retired, words)
            select %s, stage, '%s', 'a-' || n, 'Actor ' || n, case when n %% 50 = 0 then 'unattributed-source' else 'person' end,
                n %% 5 > 0, 'F', true, false, to_tsvector('simple', 'actor ' || n)
            from generate_series(0, %d) n"""
                            .formatted(id("actor", "n"), new UUID(2, 0), ACTORS - 1)
                    + STAGES,
            """
            insert into actor_relation (page_id, stage, space_id, position, type, to_page, negated, provenance)
            select %s, stage, '%s', 0, 'member-of', %s, false, 'stated' from generate_series(0, 799) n"""
                            .formatted(id("actor", "n"), new UUID(2, 0), id("actor", "(1900 + n % 40)"))
                    + STAGES,
            """
            insert into origin_row (page_id, stage, space_id, ref, name, counts, retired)
            select %s, stage, '%s', 'o-' || n, 'Origin ' || n, n %% 20 > 0, false from generate_series(0, %d) n"""
                            .formatted(id("origin", "n"), new UUID(2, 0), ORIGINS - 1)
                    + STAGES,
            """
            insert into origin_independence (page_id, stage, other, reason, stated_by, stated_at)
            select %s, stage, %s, 'known', '%s', now() from generate_series(0, 199) n"""
                            .formatted(id("origin", "n"), id("origin", "(n + 1)"), PERSON)
                    + STAGES,
            """
            insert into claim_row (page_id, stage, space_id, ref, proposition, modality, polarity, form, speaker, reporter,
                chain_length, document, capture, quote_start, quote_end, quote, origin, reliability, credibility, retired)
            select %s, stage, '%s', 'c-' || n, 'Somebody said something of some length about number ' || n, 'assertion', 'affirm',
                'indirect-quote', %s, %s, 2, %s, 1, n %% 5000, n %% 5000 + 80, repeat('word ', 16),
                case when n %% 7 = 0 then null else %s end, chr(65 + n * 7 %% 6), ((n * 11 + n / 6) %% 6 + 1)::text, false
            from generate_series(0, %d) n"""
                            .formatted(
                                    id("claim", "n"),
                                    new UUID(2, 0),
                                    id("actor", "(n * 13 % 1500)"),
                                    id("actor", "1"),
                                    id("document", "n / 100"),
                                    id("origin", "n % " + ORIGINS),
                                    CLAIMS - 1)
                    + STAGES,
            """
            insert into claim_subject (page_id, stage, space_id, actor, role, retired)
            select %s, stage, '%s', %s, 'subject', false from generate_series(0, %d) n"""
                            .formatted(
                                    id("claim", "n % " + CLAIMS),
                                    new UUID(2, 0),
                                    id("actor", "(n * 17 % 2000)"),
                                    CLAIMS * 3 / 2 - 1)
                    + STAGES + " on conflict do nothing",
            """
            insert into claim_relation (page_id, stage, space_id, position, type, to_page, strength, rationale, stated_by, stated_at,
                speaker, retired)
            select %s, stage, '%s', n / %d, (array['contradicts', 'supports', 'contradicts', 'disputes', 'supports', 'embeds',
                'repeats', 'contradicts', 'qualifies', 'derives-from'])[n %% 10 + 1], %s, 'full',
                'because the one says what the other denies', '%s', now() - n * interval '1 second', %s, false
            from generate_series(0, %d) n"""
                            .formatted(
                                    id("claim", "n % " + CLAIMS),
                                    new UUID(2, 0),
                                    CLAIMS,
                                    id("claim", "(n * 31 + 7) % " + CLAIMS),
                                    PERSON,
                                    id("actor", "(n % " + CLAIMS + " * 13 % 1500)"),
                                    RELATIONS - 1)
                    + STAGES + " where n % " + CLAIMS + " <> (n * 31::bigint + 7) % " + CLAIMS,
            "vacuum analyze");
}
