package org.assay.review;

import java.util.UUID;

/**
 * A vote as the count sees it.
 *
 * @param hash the review's hash that it is bound to
 */
record Ballot(UUID person, Verdict verdict, String hash) {}
