package org.assay.platform;

import java.util.List;
import java.util.stream.Collectors;

/** What the caller sent breaks a rule of form; nothing was stored. */
public class Invalid extends RuntimeException {

    private final transient List<Violation> violations;

    /**
     * Several things are wrong.
     *
     * @param violations what is wrong, at least one
     */
    public Invalid(List<Violation> violations) {
        super(violations.stream().map(v -> v.field() + ": " + v.message()).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    public Invalid(String field, String code, String message) {
        this(List.of(new Violation(field, code, message)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
