package org.assay.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The decision of a review to publish.
 *
 * @param review the review's id
 * @param publisher who publishes
 * @param approvers whose approvals it rests on, bound to the very content that is published
 */
public record Decision(UUID review, UUID publisher, List<UUID> approvers, Instant at) {}
