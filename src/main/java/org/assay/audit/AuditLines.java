package org.assay.audit;

import java.io.Serializable;
import java.util.List;

/**
 * One part of the record, the newest first.
 *
 * @param next id with which the next part begins; null at the end
 */
public record AuditLines(List<AuditLine> items, Long next) implements Serializable {

    public AuditLines {
        items = List.copyOf(items);
    }
}
