package org.assay.board;

import java.io.Serializable;

/**
 * A claim with its grade.
 *
 * @param speaker null where the caller does not see him
 */
public record GradedClaim(Linked claim, Linked speaker, String grade) implements Serializable {}
