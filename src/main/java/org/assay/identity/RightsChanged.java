package org.assay.identity;

import java.util.UUID;

/**
 * What is known of a person has changed; fired within the transaction that writes it.
 *
 * @param before what was known of him: nothing at all, where he was new
 * @param after what he is now
 */
public record RightsChanged(UUID person, Rights before, Rights after) {}
