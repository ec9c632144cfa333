/**
 * What every REST resource stands on: the application at {@code /api/v1}, JSON as it is read and written, parameters,
 * preconditions, problems.
 *
 * <p>Decided: reading is strict. A field or parameter that nobody declared, a value of the wrong type, a name that comes
 * twice, anything after the end: each is refused, so that a misspelt field never passes as one that was left out (S8, S18).
 * Bodies are bounded before they are parsed (S22). JSON is read and written by two providers of ours instead of the
 * server's, because those report errors in words of their own and quote the request. Every error leaves as a {@link
 * org.assay.platform.Problem}. Resources hold no rules: they translate.
 *
 * <p>May import: {@code platform}, Jakarta EE, Jackson, MicroProfile OpenAPI.
 */
package org.assay.platform.rest;
