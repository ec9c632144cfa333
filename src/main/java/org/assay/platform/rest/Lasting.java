package org.assay.platform.rest;

/**
 * An answer that is the same for many requests, and long: its JSON follows from the record's components alone, so it is kept and
 * sent again for every equal one. Who may have it was decided when it was read; what is kept is found by all that it says.
 */
public interface Lasting {}
