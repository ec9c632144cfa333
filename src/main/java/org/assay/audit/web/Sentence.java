package org.assay.audit.web;

import java.util.UUID;
import org.assay.audit.AuditLine;

/**
 * A row of the record as a sentence: the person, {@code before}, what it was done to, {@code after}.
 *
 * @param subject what it was done to, as the admin may see it: a title, or a part of its id; empty where the sentence names
 *     nothing
 * @param address where that is shown; null where he may not see it
 */
public record Sentence(AuditLine line, String before, String subject, String address, String after) {

    /** Whether it names what it was done to. */
    public boolean hasSubject() {
        return !subject.isEmpty();
    }

    /** What it was done to. */
    public UUID subjectId() {
        return line.subject();
    }
}
