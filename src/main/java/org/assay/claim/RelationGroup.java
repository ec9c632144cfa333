package org.assay.claim;

import java.io.Serializable;
import java.util.List;

/**
 * Claims that are the same to the one that is looked at.
 *
 * @param type label of the relation's type
 * @param direction {@code both} where the relation says the same of both, {@code out} as the claim itself states it, {@code in}
 *     as the others do
 */
public record RelationGroup(String type, String direction, List<RelatedClaim> claims) implements Serializable {}
