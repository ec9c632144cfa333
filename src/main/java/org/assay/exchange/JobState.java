package org.assay.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a job is in its life: it waits, runs, and ends in one of the other ways, for good. */
public enum JobState {
    WAITING,
    RUNNING,
    /** All of it was stored. */
    DONE,
    /** The file has flaws; nothing was stored. */
    REFUSED,
    /** Something of ours went wrong; nothing was stored. */
    FAILED,
    /** The server ended while it ran; nothing was stored. */
    INTERRUPTED;

    /** Whether nothing more will come of it. */
    public boolean isEnded() {
        return this != WAITING && this != RUNNING;
    }

    /** As in the database, in REST and in message keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<JobState> of(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst();
    }
}
