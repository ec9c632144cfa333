/**
 * Threads at the product's edge: the REST resources, and for people the list of a page's threads, one thread, and what
 * stands in the margin of comparisons.
 *
 * <p>Decided: a thread looks the same everywhere and is written by one component ({@link
 * org.assay.discussion.web.ThreadOutput}); comments are plain text. A screen has one form ({@link
 * org.assay.discussion.web.ComposeBacking}); what it is about stands in the address, so that it opens without a script and
 * beneath the very line that is spoken of. May import: {@code discussion} and what stands above it, {@code platform.rest},
 * {@code platform.web}.
 */
package org.assay.discussion.web;
