package org.assay.stack;

/** Something on this machine keeps the stack from running; the message says what, and what to do about it. */
public final class StackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StackException(String message) {
        super(message);
    }

    StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
