package org.assay.identity;

/**
 * A session has begun: fired at its first request, while its person is the current caller. Who calls with a bearer token has
 * no session; that tokens were given out is known to the identity provider.
 */
public record SignedIn() {}
