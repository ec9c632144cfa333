package org.assay.platform;

/** Carried by an exception that says "you may not", where the caller may know that the thing exists. */
public interface Refusal {

    /** The deciding rule's stable code: {@code not-an-insider} … */
    String code();

    /** What the rule says, in English, one sentence; repeats nothing that a caller typed. */
    String sentence();
}
