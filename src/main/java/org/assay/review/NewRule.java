package org.assay.review;

import java.util.List;
import java.util.UUID;

/**
 * What is sent to change a space's rule; nothing in it has been checked yet.
 *
 * @param approvals 1 to 5
 * @param counted label of whose approvals count; null for all reviewers of the team
 * @param people 1 to 50 people, where only those count; else null or empty
 * @param team slug of the second team, where only its reviewers count; else null or empty
 * @param minorNeedLess whether minor edits need one approval less; null for no
 */
public record NewRule(Integer approvals, String counted, List<UUID> people, String team, Boolean minorNeedLess) {}
