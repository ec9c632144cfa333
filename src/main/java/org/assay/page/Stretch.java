package org.assay.page;

/**
 * A stretch of a page's history that somebody wants to know about.
 *
 * @param draft the page, as its caller was given it
 * @param from the revision before it; null for nothing at all
 * @param to its last revision
 */
public record Stretch(Draft draft, Integer from, int to) {}
