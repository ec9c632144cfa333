/**
 * Who calls: people, their teams and roles, and the caller of the work at hand.
 *
 * <p>Decided: the only package that knows Keycloak and OIDC. A person has our own id, mapped from provider and subject,
 * never from e-mail or name. The caller is ambient ({@link org.assay.identity.CurrentCaller}); no service takes him as a
 * parameter. May import: {@code platform}.
 */
package org.assay.identity;
