package org.assay.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assay.stack.Postgres;

/** What a save is measured against: a 5 kB row, inserted and committed over JDBC. */
final class Inserts {

    private static final String TEXT = "y".repeat(5_000);

    private final Postgres database;
    private final double seconds;

    Inserts(Postgres database, double seconds) {
        this.database = database;
        this.seconds = seconds;
    }

    Figures run(int connections) throws Exception {
        try (Connection connection = database.connectAsAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists bench_insert (id bigint generated always as identity"
                    + " primary key, body text not null)");
        }
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            List<Future<long[]>> work = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                work.add(threads.submit(() -> one(start + (long) (seconds * 1e9))));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> one : work) {
                times.add(one.get());
            }
            return Figures.of(
                    times.stream().flatMapToLong(Arrays::stream).sorted().toArray(), (System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] one(long end) throws SQLException {
        long[] times = new long[1 << 18];
        int count = 0;
        try (Connection connection = database.connectAsAdministrator();
                PreparedStatement insert = connection.prepareStatement("insert into bench_insert (body) values (?)")) {
            connection.setAutoCommit(false);
            for (long before = System.nanoTime(); before < end && count < times.length; before = System.nanoTime()) {
                insert.setString(1, TEXT);
                insert.executeUpdate();
                connection.commit();
                times[count++] = System.nanoTime() - before;
            }
        }
        return Arrays.copyOf(times, count);
    }
}
