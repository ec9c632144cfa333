/**
 * Spaces, pages and their revisions at the product's edge.
 *
 * <p>Decided: the REST resources translate between JSON and the services' records and hold no rule. What a request may carry
 * is a record of its own ({@code …Request}), so that nothing else can be set by it; what is answered is one too
 * ({@code …Answer}), so that the services' records can change without the interface. May import: {@code page} and what
 * stands above it, {@code platform.rest}.
 */
package org.assay.page.web;
