package org.assay.board;

import java.io.Serializable;

/**
 * Something that is missing.
 *
 * @param what one of {@link Gaps#FILTERS}
 * @param kind of the page
 */
public record Gap(String what, Linked page, String kind) implements Serializable {}
