package org.assay.review;

import java.util.Map;

/**
 * What is sent to vote; nothing in it has been checked yet.
 *
 * @param hash the review's hash as the voter has seen it
 * @param vote label of the verdict: {@code approve} or {@code request-changes}
 * @param comment at most 10,000 code points; may be empty or null
 * @param findings labels of findings by labels of standards of tradecraft; may be empty or null
 */
public record NewVote(String hash, String vote, String comment, Map<String, String> findings) {}
