package org.assay.platform;

import java.util.List;

/**
 * What the caller sent cannot be read as what it should be: a parameter that is no number, a body that is no JSON, a field
 * that nobody knows. Other than {@link Invalid} in general it is never the fault of what a person typed into a form.
 */
public class Malformed extends Invalid {

    public Malformed(String field, String code, String message) {
        super(field, code, message);
    }

    public Malformed(List<Violation> violations) {
        super(violations);
    }
}
