package org.assay.board;

import java.io.Serializable;

/**
 * Somebody of whom much is said and who has no say.
 *
 * @param kind of actor
 * @param claims of how many he is the subject
 */
public record SilentPrincipal(Linked actor, String kind, int claims) implements Serializable {}
