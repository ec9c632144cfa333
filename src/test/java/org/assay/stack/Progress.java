package org.assay.stack;

/** Told what is being done, in a line a step, by whoever waits for it. */
@FunctionalInterface
public interface Progress {
    /** Keeps what is being done to itself. */
    Progress SILENT = step -> {};

    void step(String what);
}
