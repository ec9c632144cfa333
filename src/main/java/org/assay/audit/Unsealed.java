package org.assay.audit;

import java.time.Instant;

/**
 * What of the record is not sealed yet.
 *
 * @param oldest when the oldest of it was written; null where there is none
 */
record Unsealed(long count, Instant oldest) {}
