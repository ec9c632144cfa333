package org.assay.platform;

/** A part of the system that is not ours does not answer, or not as it should; nothing was changed. */
public class Unavailable extends RuntimeException {

    private final String code;

    /**
     * @param code stable code, also the key of what the error page says: {@code directory-away} …
     * @param message what does not answer and what still works, in English
     */
    public Unavailable(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
