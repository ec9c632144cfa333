package org.assay.identity;

/**
 * The caller of the work that this thread does now. Without one it is {@link Caller#NOBODY}, who sees nothing.
 *
 * <p>Set by {@link CallerFilter} for a request and by {@link Work} for everything else.
 */
public final class CurrentCaller {

    private static final ThreadLocal<Caller> CALLER = new ThreadLocal<>();

    private CurrentCaller() {}

    public static Caller get() {
        Caller caller = CALLER.get();
        return caller == null ? Caller.NOBODY : caller;
    }

    /** Replaces the caller and answers the one before, to be put back in a {@code finally}. */
    static Caller swap(Caller caller) {
        Caller before = get();
        if (caller.kind() == Caller.Kind.NOBODY) {
            CALLER.remove();
        } else {
            CALLER.set(caller);
        }
        return before;
    }
}
