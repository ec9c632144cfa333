package org.assay.page;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of {@link PageQueries#past}.
 *
 * @param at when the revision was published
 * @param closure what it cited then, as {@link Closures} writes it
 * @param hash of the template
 * @param template what readers saw, links still open
 */
record PastRow(UUID page, int number, Instant at, String closure, String hash, String template) {}
