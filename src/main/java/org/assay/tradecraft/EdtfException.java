package org.assay.tradecraft;

/** A text is no {@link Edtf}. Stays in here: callers ask {@link Edtf#fault}. */
final class EdtfException extends Exception {
    private static final long serialVersionUID = 1L;

    private final EdtfFault fault;

    EdtfException(EdtfFault fault) {
        super(fault.label());
        this.fault = fault;
    }

    EdtfFault fault() {
        return fault;
    }
}
