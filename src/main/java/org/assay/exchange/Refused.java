package org.assay.exchange;

import java.util.List;

/** The file cannot be imported; nothing was stored. */
class Refused extends RuntimeException {

    private final transient List<Finding> findings;

    Refused(List<Finding> findings) {
        super("Refused with " + findings.size() + " findings");
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
