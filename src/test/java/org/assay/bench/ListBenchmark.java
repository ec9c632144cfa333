package org.assay.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.access.MarkingConverter;
import org.assay.identity.Caller;
import org.assay.identity.Person;
import org.assay.identity.Work;
import org.assay.page.ListQuery;
import org.assay.page.PageLists;
import org.assay.page.PageSummary;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/**
 * The first page of the list of all pages over {@link ListCorpus}, as {@link PageLists} makes it, beside the better of two
 * queries written by hand for the same rows ({@link ListByHand}). {@code mvn -Pbench -Dassay.bench=ListBenchmark}
 */
public final class ListBenchmark {

    private static final int ROWS = 50;
    private static final int MOST_RUNS = 4_000;
    private static final long LONGEST = 5_000_000_000L;

    /** In the second round the database has settled on its plans. */
    private static final int ROUNDS = 2;

    private static final List<String> ENTITIES =
            List.of("Space", "Page", "PageStage", "Revision", "Publication", "PageLink");

    private final EntityManagerFactory hibernate;
    private final Connection connection;
    private final PageLists lists = new PageLists();
    private final Object reach = made("org.assay.page.Reach");

    private ListBenchmark(EntityManagerFactory hibernate, Connection connection) {
        this.hibernate = hibernate;
        this.connection = connection;
        set(lists, "reach", reach);
        set(reach, "clock", Clock.systemUTC());
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres postgres = BenchDatabase.start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
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
        callers.put("100 %, with drafts", ListCorpus.insider());
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf(
                    "%n| round %d: caller sees | list: p50 ms | p99 ms | walk by hand: p50 ms | gather by hand: p50 ms | list / best |%n|---|--:|--:|--:|--:|--:|%n",
                    round);
            for (Map.Entry<String, Caller> caller : callers.entrySet()) {
                System.out.println(Work.as(caller.getValue(), () -> line(caller.getKey())));
            }
        }
    }

    private String line(String name) {
        try {
            ListByHand walk = ListByHand.walk(connection);
            ListByHand gather = ListByHand.gather(connection);
            List<UUID> listed = list();
            if (!listed.equals(walk.rows().subList(0, ROWS)) || !walk.rows().equals(gather.rows())) {
                throw new IllegalStateException("Not the same rows for one who sees " + name);
            }
            Figures product = measured(this::list);
            Figures walked = measured(walk::rows);
            Figures gathered = measured(gather::rows);
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |",
                    name,
                    product.p50(),
                    product.p99(),
                    walked.p50(),
                    gathered.p50(),
                    product.p50() / Math.min(walked.p50(), gathered.p50()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the container does for a request: entities of its own. */
    private List<UUID> list() {
        try (EntityManager entities = hibernate.createEntityManager()) {
            set(lists, "entities", entities);
            set(reach, "entities", entities);
            return lists.pages(new ListQuery(null, null, null, null, null, ROWS)).items().stream()
                    .map(PageSummary::id)
                    .toList();
        }
    }

    private static Figures measured(Callable<?> query) throws Exception {
        long[] times = new long[MOST_RUNS];
        int runs = 0;
        long began = System.nanoTime();
        while (runs < MOST_RUNS && System.nanoTime() - began < LONGEST) {
            long start = System.nanoTime();
            query.call();
            times[runs++] = System.nanoTime() - start;
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long[] sorted = Arrays.copyOf(times, runs);
        Arrays.sort(sorted);
        return Figures.of(sorted, seconds);
    }

    private static Object made(String type) {
        try {
            Constructor<?> constructor = Class.forName(type).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object bean, String field, Object value) {
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
                        "hibernate.connection.autocommit", "true", // As the server's data source.
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
