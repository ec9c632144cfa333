package org.assay.review;

import java.io.Serializable;
import org.assay.access.Rule;

/**
 * Why an act is not possible now.
 *
 * @param code stable: a rule's code, or {@code review-closed}, {@code not-approved}
 * @param message one sentence
 */
public record Objection(String code, String message) implements Serializable {

    static Objection of(Rule rule) {
        return new Objection(rule.code(), rule.sentence());
    }
}
