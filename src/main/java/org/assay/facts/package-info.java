/**
 * Typed facts as JSON: read strictly and written so that equal facts give equal JSON, and the values that several kinds of
 * page have in common.
 *
 * <p>Decided: a field that says nothing is absent, never null or empty; a field that the schema does not have is refused; a
 * reference to a page is its id. Pure but for the collector of violations: knows no page, no caller. May import the pure
 * packages and {@code platform}.
 */
package org.assay.facts;
