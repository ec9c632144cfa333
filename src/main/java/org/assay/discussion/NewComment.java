package org.assay.discussion;

/**
 * What somebody says in a thread.
 *
 * @param text what he says; may be empty where he resolves or reopens it
 * @param corrects number of his own comment that this one is in the place of; null for none
 */
public record NewComment(String text, Integer corrects) {

    /** Nothing else than that. */
    public static NewComment of(String text) {
        return new NewComment(text, null);
    }
}
