package org.assay.board;

/**
 * An origin of a body of knowledge.
 *
 * @param name {@code origin/pmf}
 * @param counts whether it is an origin of information at all
 */
public record KnownOrigin(String name, boolean counts) {}
