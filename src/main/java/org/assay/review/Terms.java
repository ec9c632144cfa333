package org.assay.review;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How a review is to be decided now, and why so.
 *
 * @param ruledAt when the space's rule was made; null where it has none of its own
 * @param doubts why the change of each page is not minor, by page; empty where the rule does not ask
 */
record Terms(Electorate electorate, Instant ruledAt, Map<UUID, Set<String>> doubts) {}
