package org.assay.identity;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Does work on behalf of somebody where no request says who calls: system work, background work, tests. */
public final class Work {

    /** The person id that stands for the system in the audit. */
    public static final UUID SYSTEM_ID = new UUID(0, 1);

    /** The task of taking over what the directory says. */
    static final String DIRECTORY = "directory";

    private Work() {}

    /** Runs the work as the person and puts the former caller back. */
    public static <T> T as(Caller caller, Supplier<T> work) {
        Caller before = CurrentCaller.swap(caller);
        try {
            return work.get();
        } finally {
            CurrentCaller.swap(before);
        }
    }

    /** As {@link #as(Caller, Supplier)}, for work without a result. */
    public static void runAs(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return null;
        });
    }

    /**
     * The system as a caller: sees everything, for rebuilding projections and the like.
     *
     * @param task what it does, shown in the audit; each such task stands in a test's list
     */
    public static Caller system(String task) {
        return new Caller(Caller.Kind.SYSTEM, SYSTEM_ID, "system", task, false, false, Set.of());
    }
}
