package org.assay.access;

import org.assay.platform.Refusal;

/** The caller may know of the thing, but not do this to it. */
public class Denied extends RuntimeException implements Refusal {

    private final Rule rule;

    public Denied(Rule rule) {
        super(rule.sentence());
        this.rule = rule;
    }

    /** The rule that decided. */
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public String sentence() {
        return rule.advice();
    }
}
