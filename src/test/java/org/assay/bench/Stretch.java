package org.assay.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Requests that were sent for a while, over one connection or several. */
final class Stretch {

    private final long[] times;
    private final double seconds;

    /**
     * @param times of each request, in nanoseconds
     * @param seconds from the first one's beginning to the last one's end
     */
    Stretch(LongStream times, double seconds) {
        this.times = times.toArray();
        this.seconds = seconds;
    }

    /** Both, as if they were one. */
    Stretch and(Stretch other) {
        return new Stretch(
                LongStream.concat(Arrays.stream(times), Arrays.stream(other.times)), seconds + other.seconds);
    }

    Figures figures() {
        return Figures.of(Arrays.stream(times).sorted().toArray(), seconds);
    }
}
