package org.assay.tradecraft;

/**
 * That one claim is something to another.
 *
 * @param <I> what identifies a claim
 * @param from the claim that it is stated of
 * @param type what it is
 * @param to the other claim
 */
public record ClaimLink<I>(I from, ClaimRelationType type, I to) {}
