package org.assay.access;

/** The caller may know of the thing, but not do this to it. */
public class Denied extends RuntimeException {

    private final Rule rule;

    public Denied(Rule rule) {
        super(rule.sentence());
        this.rule = rule;
    }

    /** The rule that decided. */
    public Rule rule() {
        return rule;
    }
}
