package org.assay.tradecraft;

import java.util.Optional;

/**
 * A claim as the counting of origins sees it.
 *
 * @param <I> what identifies claims, actors and origins
 * @param claim the claim
 * @param speaker who makes it, if that is recorded
 * @param origin the root origin that a person recorded; else it has the origin of what it repeats or derives from
 */
public record Report<I>(I claim, Optional<I> speaker, Optional<I> origin) {}
