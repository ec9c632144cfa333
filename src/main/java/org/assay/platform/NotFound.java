package org.assay.platform;

/**
 * There is no such thing, or this caller may not know that there is: the two are never told apart.
 *
 * <p>Carries no text on purpose, so that none can leak.
 */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found");
    }
}
