package org.assay.platform.web;

/** Who may call an address at all. What he may see and do there is decided by {@code access}, never here. */
public enum Admission {
    /** Everyone, signed in or not; shows nothing that depends on the caller. */
    PUBLIC,
    /** Whoever is signed in, also without a role. */
    SIGNED_IN,
    /** Signed in with the realm role {@code user}. */
    MEMBER,
    /** Signed in with the realm roles {@code user} and {@code admin}. */
    ADMIN,
    /** A program with a bearer token of a member; the session cookie counts for nothing. */
    BEARER
}
