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

    /** A stretch this much quicker than the quickest before is a gain. */
    private static final double GAIN = 1.03;

    /** So many stretches in a row without a gain: it is steady. One alone may be noise. */
    private static final int STEADY = 3;

    private static final int MOST_STRETCHES = 40;

    /** In seconds; with eight connections to two cores a page over REST was at a third of its speed for the first 75. */
    private static final double WARMING = 120;

    private final URI server;
    private final double seconds;

    Load(URI server, double seconds) {
        this.server = server;
        this.seconds = seconds;
    }

    /**
     * Warms up until it gets no quicker, then measures: the compiler of the virtual machine shares two cores with all else,
     * and works on for some minutes on what is large, with long pauses: {@link #warm} comes before what an aim hangs on.
     */
    Figures run(int connections, int status, Requests requests) throws Exception {
        double best = 0;
        int steady = 0;
        for (int stretch = 0; steady < STEADY && stretch < MOST_STRETCHES; stretch++) {
            double now = stretch(connections, status, requests).figures().perSecond();
            steady = now > GAIN * best ? 0 : steady + 1;
            best = Math.max(best, now);
        }
        return stretch(connections, status, requests).figures();
    }

    /** Lets the compiler of the virtual machine come to everything: under load it gets little of the processors. */
    void warm(int connections, int status, Requests requests) throws Exception {
        measure(connections, status, requests, WARMING);
    }

    /** One stretch, whatever is warm. */
    Stretch stretch(int connections, int status, Requests requests) throws Exception {
        return measure(connections, status, requests, seconds);
    }

    private Stretch measure(int connections, int status, Requests requests, double length) throws Exception {
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
            return new Stretch(results.stream().flatMapToLong(Arrays::stream), taken);
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
