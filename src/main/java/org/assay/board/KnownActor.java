package org.assay.board;

/**
 * An actor of a body of knowledge that was not merged into another.
 *
 * @param name {@code actor/russia}
 * @param named whether its name is known
 * @param mentioned whether a document mentions it
 */
public record KnownActor(String name, boolean named, boolean mentioned) {}
