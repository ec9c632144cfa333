/**
 * Who calls: people, their teams and roles, and the caller of the work at hand.
 *
 * <p>What people are who are not calling is in the {@link org.assay.identity.Roster}, which follows the {@link
 * org.assay.identity.Directory} and is followed by every request: where a token and the roster differ, the newer counts.
 *
 * <p>Decided: the only package that knows Keycloak and OIDC. A person has our own id, mapped from provider and subject,
 * never from e-mail or name. The caller is ambient ({@link org.assay.identity.CurrentCaller}); no service takes him as a
 * parameter. May import: {@code platform}.
 */
package org.assay.identity;
