package org.assay.platform.web;

import java.security.Principal;
import java.util.Optional;

/** Tells whose a bearer token is; implemented by a bean of {@code identity}, which alone knows who gives them out. */
public interface BearerTokens {

    /** Who bears the token; empty where it is none, is not meant for this wiki, or has ended. */
    Optional<Principal> bearer(String token);
}
