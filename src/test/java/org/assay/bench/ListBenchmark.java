package org.assay.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.access.MarkingConverter;
import org.assay.access.Visibility;
import org.assay.identity.Caller;
import org.assay.identity.Person;
import org.assay.identity.Work;
import org.assay.page.ListQuery;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/**
 * The first page of the list of all pages, as {@link PageLists} makes it, over {@link ListCorpus}, beside the best query that
 * we could write by hand for the same rows: one that walks the newest, one that gathers first what the caller sees.
 */
public final class ListBenchmark {

    private static final int ROWS = 50;
    private static final int RUNS = 300;
    private static final List<String> ENTITIES =
            List.of("Space", "Page", "PageStage", "Revision", "Publication", "PageLink");

    private final EntityManagerFactory hibernate;
    private final Connection connection;
    private final Object reach = reach();

    private ListBenchmark(EntityManagerFactory hibernate, Connection connection) {
        this.hibernate = hibernate;
        this.connection = connection;
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:src/main/resources/db/migration")
                    .load()
                    .migrate();
            ListCorpus.write(connection);
            try (EntityManagerFactory hibernate = hibernate(postgres.getJdbcUrl("postgres", "postgres"))) {
                new ListBenchmark(hibernate, connection).run();
            }
        }
    }

    private void run() throws Exception {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("0.1 %", ListCorpus.few());
        callers.put("10 %", ListCorpus.some());
        callers.put("100 %", ListCorpus.all());
        callers.put("100 %, drafts", ListCorpus.insider());
        System.out.println(
                "\n| caller sees | rows | list: p50 ms | p99 ms | walk p50 | gather p50 | list / best |\n|---|--:|--:|--:|--:|--:|--:|");
        // Two rounds: in the second the database has settled on its plans.
        for (int round = 0; round < 2; round++) {
            for (Map.Entry<String, Caller> caller : callers.entrySet()) {
                Work.as(caller.getValue(), () -> line(caller.getKey()));
            }
        }
        if (Boolean.getBoolean("assay.bench.explain")) {
            try (var st = connection.createStatement()) {
                st.execute("create extension if not exists pg_stat_statements");
                try (ResultSet r = st.executeQuery(
                        "select calls, mean_exec_time, min_exec_time, max_exec_time, plans, query from pg_stat_statements where calls > 50 order by mean_exec_time desc limit 6")) {
                    while (r.next())
                        System.out.println(r.getString(1) + " mean " + r.getString(2) + " min " + r.getString(3)
                                + " max " + r.getString(4) + "\n" + r.getString(6));
                }
            }
        }
    }

    private Void explain(String name) {
        try (PreparedStatement query = connection.prepareStatement("explain (analyze, buffers) " + WALK)) {
            query.setArray(1, connection.createArrayOf("text", Visibility.keyArray()));
            query.setArray(2, connection.createArrayOf("text", Visibility.keyArray()));
            query.setArray(3, connection.createArrayOf("text", Visibility.keyArray()));
            try (ResultSet rows = query.executeQuery()) {
                System.out.println("-- " + name);
                while (rows.next()) {
                    System.out.println(rows.getString(1));
                }
            }
            return null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Void line(String name) {
        try {
            List<UUID> listed = ids(products());
            List<UUID> walked = byHand(WALK, 3).call();
            List<UUID> gathered = byHand(GATHER, 3).call();
            if (!listed.equals(walked.subList(0, Math.min(ROWS, walked.size()))) || !walked.equals(gathered)) {
                throw new IllegalStateException(
                        "Not the same rows for " + name + listed.size() + " " + walked.size() + " " + gathered.size());
            }
            Figures list = measure(this::products);
            Figures walk = measure(byHand(WALK, 3));
            Figures gather = measure(byHand(GATHER, 3));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                    name,
                    listed.size(),
                    list.p50(),
                    list.p99(),
                    walk.p50(),
                    gather.p50(),
                    list.p50() / Math.min(walk.p50(), gather.p50()));
            return null;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Figures measure(Callable<?> query) throws Exception {
        long[] times = new long[RUNS];
        long began = System.nanoTime();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            query.call();
            times[run] = System.nanoTime() - start;
            if (System.nanoTime() - began > 6_000_000_000L) {
                times = Arrays.copyOf(times, run + 1);
                break;
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(times);
        return Figures.of(times, seconds);
    }

    private List<PageSummary> products() {
        try (EntityManager entities = hibernate.createEntityManager()) {
            PageLists lists = new PageLists();
            inject(lists, "entities", entities);
            inject(lists, "reach", reach);
            inject(reach, "entities", entities);
            entities.getTransaction().begin();
            List<PageSummary> rows = lists.pages(new ListQuery(null, null, null, null, null, ROWS))
                    .items();
            entities.getTransaction().commit();
            return rows;
        }
    }

    private static List<UUID> ids(List<PageSummary> rows) {
        return rows.stream().map(PageSummary::id).toList();
    }

    private Callable<List<UUID>> byHand(String sql, int keys) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        for (int i = 1; i <= keys; i++) {
            query.setArray(i, connection.createArrayOf("text", Visibility.keyArray()));
        }
        return () -> {
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                    for (int column = 2; column <= 13; column++) {
                        rows.getString(column);
                    }
                    rows.getObject(14, OffsetDateTime.class);
                    rows.getString(15);
                }
            }
            return ids;
        };
    }

    private static final String COLUMNS =
            """
            p.id, s.slug, s.title, p.slug, p.kind, l.title, l.excerpt, l.stage, l.number, l.hash, l.marking, l.retired,
            p.approved, l.updated, w.display_name""";

    private static final String WALK = "select " + COLUMNS
            + """
             from page_stage l join page p on p.id = l.page_id join space s on s.id = p.space_id join person w on w.id = l.updated_by
            where case l.stage when 'DRAFT' then p.draft_audience && ? else p.approved_audience && ? and not p.draft_audience && ? end
            order by l.updated desc, l.page_id limit 51""";

    private static final String GATHER =
            """
            with mine as materialized (
                select *, draft_audience && ? as insider from page where draft_audience && ? or approved_audience && ?)
            select """
                    + " " + COLUMNS
                    + """
             from mine p join page_stage l on l.page_id = p.id and l.stage = case when p.insider then 'DRAFT' else 'APPROVED' end
            join space s on s.id = p.space_id join person w on w.id = l.updated_by
            order by l.updated desc, l.page_id limit 51""";

    private static Object reach() {
        try {
            var constructor = Class.forName("org.assay.page.Reach").getDeclaredConstructor();
            constructor.setAccessible(true);
            Object reach = constructor.newInstance();
            inject(reach, "clock", java.time.Clock.systemUTC());
            return reach;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the container would do. */
    private static void inject(Object bean, String field, Object value) {
        try {
            Field target = bean.getClass().getDeclaredField(field);
            target.setAccessible(true);
            target.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityManagerFactory hibernate(String url) throws ClassNotFoundException {
        Configuration configuration = new Configuration();
        Map.of(
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", "postgres",
                        "hibernate.connection.pool_size", "1",
                        "hibernate.query.jpaql_strict_compliance", "false",
                        "hibernate.jdbc.time_zone", "UTC")
                .forEach(configuration::setProperty);
        configuration.setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        configuration.addAnnotatedClass(Person.class);
        for (String entity : ENTITIES) {
            configuration.addAnnotatedClass(Class.forName("org.assay.page." + entity));
        }
        configuration.addAttributeConverter(MarkingConverter.class);
        return configuration.buildSessionFactory();
    }
}
