package org.assay.tradecraft;

import java.util.Optional;
import java.util.Set;

/**
 * A claim as the search for those who do not speak sees it.
 *
 * @param <I> what identifies an actor
 * @param speaker who makes it, if that is recorded
 * @param subjects whom it is about
 */
public record Statement<I>(Optional<I> speaker, Set<I> subjects) {}
