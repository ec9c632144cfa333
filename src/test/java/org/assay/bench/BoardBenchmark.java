package org.assay.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.assay.access.MarkingConverter;
import org.assay.board.BoardQuery;
import org.assay.board.Contradictions;
import org.assay.board.Corroborations;
import org.assay.board.FiguresOfSpaces;
import org.assay.board.Gaps;
import org.assay.board.Gradings;
import org.assay.board.Silences;
import org.assay.identity.Caller;
import org.assay.identity.Person;
import org.assay.identity.Work;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/**
 * The first page of every board, and all figures, over {@link BoardCorpus}, as the services make them. {@code mvn -Pbench
 * -Dassay.bench=BoardBenchmark}
 */
public final class BoardBenchmark {

    private static final int RUNS = 15;
    private static final List<String> ENTITIES =
            List.of("Space", "Page", "PageStage", "Revision", "Publication", "PageLink");

    /** What is asked of which service. */
    private record Board(String name, Class<?> service, Function<Object, Object> call) {}

    private final EntityManagerFactory hibernate;

    private BoardBenchmark(EntityManagerFactory hibernate) {
        this.hibernate = hibernate;
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres postgres = BenchDatabase.start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            BoardCorpus.write(connection);
            try (EntityManagerFactory hibernate = hibernate(postgres.getJdbcUrl("postgres", "postgres"))) {
                new BoardBenchmark(hibernate).run();
            }
        }
    }

    private void run() {
        BoardQuery first = new BoardQuery(BoardCorpus.SPACE, null, null, 0);
        List<Board> boards = List.of(
                new Board("contradictions", Contradictions.class, service -> ((Contradictions) service).of(first)),
                new Board("… between whom", Contradictions.class, service -> ((Contradictions) service).pairs(first)),
                new Board("corroboration", Corroborations.class, service -> ((Corroborations) service).of(first)),
                new Board("silent principals", Silences.class, service -> ((Silences) service).of(first)),
                new Board("gaps", Gaps.class, service -> ((Gaps) service).of(first)),
                new Board("grading", Gradings.class, service -> ((Gradings) service).of(first)),
                new Board("figures", FiguresOfSpaces.class, service -> ((FiguresOfSpaces) service)
                        .of(BoardCorpus.SPACE, null, null)));
        System.out.printf("%n| board | caller | p50 ms | worst ms |%n|---|---|--:|--:|%n");
        boards.forEach(board -> {
            measure(board, "insider", BoardCorpus.insider());
            measure(board, "reader", BoardCorpus.reader());
        });
    }

    private void measure(Board board, String who, Caller caller) {
        double[] millis = new double[RUNS];
        for (int run = -3; run < RUNS; run++) {
            long began = System.nanoTime();
            Work.as(caller, () -> once(board));
            if (run >= 0) {
                millis[run] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT, "| %s | %s | %.0f | %.0f |%n", board.name(), who, millis[RUNS / 2], millis[RUNS - 1]);
    }

    /** What the container does for a request: entities of its own, one transaction. */
    private Object once(Board board) {
        try (EntityManager entities = hibernate.createEntityManager()) {
            entities.getTransaction().begin();
            Object answer = board.call().apply(made(board.service(), entities));
            entities.getTransaction().commit();
            return answer;
        }
    }

    /** The service with all that it asks; nobody is merged in the corpus, so nobody is asked who stands for whom. */
    private static Object made(Class<?> type, EntityManager entities) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object service = constructor.newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(jakarta.persistence.PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(service, entities);
                } else if (field.isAnnotationPresent(jakarta.inject.Inject.class)
                        && !field.getType().getName().matches(".*(Trail|Clock|Actors|KnownTeams)")) {
                    field.setAccessible(true);
                    field.set(service, made(field.getType(), entities));
                }
            }
            return service;
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
