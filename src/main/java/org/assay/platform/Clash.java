package org.assay.platform;

/** What the caller wants contradicts the present state: a name that is taken, a review that is closed, a stale hash. */
public class Clash extends RuntimeException {

    private final String code;

    /**
     * @param code stable code: {@code slug-taken}, {@code stale-hash}, {@code review-closed} …
     * @param message what the state is and what the caller can do, in English
     */
    public Clash(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
