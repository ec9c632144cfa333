package org.assay.identity;

/**
 * Which people of a team are asked for.
 *
 * @param team its slug
 * @param role null for any
 * @param text what their name or display name holds; empty for everybody
 * @param disabled only those who may not sign in
 * @param first how many to leave out
 * @param most how many at most
 */
public record CensusQuery(String team, Role role, String text, boolean disabled, int first, int most) {}
