package org.assay.audit;

import java.util.Locale;

/** What can be wrong with a row that verification looks at; each has a sentence in the message bundle. */
public enum Flaw {
    /** What is stored has another hash than the row says. */
    HASH_DIFFERS,
    /** It does not follow the row before it. */
    PREDECESSOR_DIFFERS,
    /** What it refers to is missing, or has another hash than it says. */
    CONTENT_DIFFERS,
    /** The record has no act that wrote it. */
    NOT_RECORDED,
    /** It is not what the act that wrote it says. */
    RECORDED_OTHERWISE,
    /** An act in the record says that it was written, but it is not there. */
    MISSING,
    /** It is not what was sealed. */
    SEALED_OTHERWISE,
    /** It stands in a stretch that was sealed without it. */
    NOT_SEALED,
    /** It was sealed with a key that this server does not have. */
    KEY_UNKNOWN,
    /** The stretch that it covers does not follow the one before. */
    OUT_OF_ORDER;

    /** Lower case with hyphens, as in REST. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
