package org.assay.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends one kind of request again and again over some connections for some seconds. */
final class Load {

    /** Gives the request that a connection sends next. */
    interface Requests {
        byte[] next(int connection, int count);

        /**
         * Told of each answer.
         *
         * @param tag the answer's {@code ETag}, as it came; null where it had none
         */
        default void answered(int connection, int count, String tag) {}
    }

    /** It is steady when a stretch is less than this much quicker than the one before. */
    private static final double STEADY = 1.03;

    private static final int MOST_STRETCHES = 12;

    private final URI server;
    private final double seconds;

    Load(URI server, double seconds) {
        this.server = server;
        this.seconds = seconds;
    }

    /**
     * Warms up until it gets no quicker, then measures: the compiler of the virtual machine shares two cores with all else,
     * and works on for a minute and more on what is large.
     */
    Figures run(int connections, int status, Requests requests) throws Exception {
        double before = 0;
        double now = measure(connections, status, requests, seconds).perSecond();
        for (int stretch = 1; stretch < MOST_STRETCHES && now > STEADY * before; stretch++) {
            before = now;
            now = measure(connections, status, requests, seconds).perSecond();
        }
        return measure(connections, status, requests, seconds);
    }

    private Figures measure(int connections, int status, Requests requests, double length) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            long end = start + (long) (length * 1e9);
            List<Callable<long[]>> work = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int connection = i;
                work.add(() -> one(connection, status, requests, end));
            }
            List<long[]> results = new ArrayList<>();
            for (Future<long[]> result : threads.invokeAll(work)) {
                results.add(get(result));
            }
            double taken = (System.nanoTime() - start) / 1e9;
            return Figures.of(
                    results.stream().flatMapToLong(Arrays::stream).sorted().toArray(), taken);
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] one(int connection, int status, Requests requests, long end) throws IOException {
        long[] times = new long[1 << 10];
        int count = 0;
        try (Line line = new Line(server)) {
            for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
                line.exchange(requests.next(connection, count), status);
                requests.answered(connection, count, line.tag());
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = System.nanoTime() - before;
            }
        }
        return Arrays.copyOf(times, count);
    }

    private static long[] get(Future<long[]> result) throws Exception {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IOException("A connection failed", e.getCause());
        }
    }
}
