/**
 * The record at the product's edge: the screens of admins, exports, the REST resource.
 *
 * <p>Decided: what an act was is said by a sentence of the message bundle; what it was done to is named only where the admin
 * may see it ({@link org.assay.audit.Subjects}), else by its id. An export is streamed, part by part, and the right to it is
 * asked again for each part.
 *
 * <p>May import: {@code audit} and what stands above it, {@code platform.web}, {@code platform.rest}.
 */
package org.assay.audit.web;
