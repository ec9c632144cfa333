package org.assay.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One row of the record.
 *
 * @param person null for nobody
 * @param name the name he signs in with now; null for nobody and for the system
 * @param displayName his name as others see it now; null likewise
 * @param act label of a {@link Deed}
 * @param made the row that it wrote: table, space, key; null where none is named
 * @param madeHash SHA-256 of that row; null likewise
 */
public record AuditLine(
        long id,
        Instant at,
        UUID person,
        String name,
        String displayName,
        String act,
        UUID subject,
        String details,
        String made,
        String madeHash)
        implements Serializable {}
