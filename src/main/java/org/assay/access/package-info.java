/**
 * What a caller may do. Decided here only, in two forms that a test holds equal.
 *
 * <p>As a function: {@link org.assay.access.AccessPolicy} answers whether a caller may do something to a
 * {@link org.assay.access.Protected} thing, and by which rule not. As a condition on rows: every page carries for each
 * stage its {@link org.assay.access.Audience}, the set of keys that open it, and every query compares it with the
 * caller's keys ({@link org.assay.access.Visibility}).
 *
 * <p>May import: {@code platform}, {@code identity}.
 */
package org.assay.access;
