package org.assay.tradecraft;

/** Why a text is no {@link Edtf}. */
public enum EdtfFault implements Labelled {
    /** Nothing there. */
    EMPTY,
    /** Longer than any date. */
    TOO_LONG,
    /** Not written as the standard's levels 0 and 1 want it. */
    MALFORMED,
    /** A year with more than nine digits. */
    TOO_FAR,
    /** A month that no year has: {@code 2015-13}. */
    NO_SUCH_MONTH,
    /** A day that the month does not have: {@code 2023-02-30}. */
    NO_SUCH_DAY,
    /** A time that no day has. */
    NO_SUCH_TIME,
    /** An interval that ends before it begins. */
    BACKWARDS
}
