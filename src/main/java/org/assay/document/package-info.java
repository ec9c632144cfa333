/**
 * Documents: what was captured, from where, and what its text says. The kind of page {@code document}, its captures, and what
 * becomes of quotes when a document is captured anew.
 *
 * <p>Decided: a capture is evidence and never changes, neither its bytes nor the text taken from them; a newer state of the
 * source is another capture. The text is taken outside the transaction and within bounds of size, time and expansion, without
 * network and without anything embedded being run. A capture belongs to the page's revision by its hashes, which are facts;
 * who may see a stage of the page that names a capture may read it. Quotes are never anchored anew silently.
 *
 * <p>Knows no kinds above it: who quotes a document says so by {@link org.assay.document.QuotedBy}.
 */
package org.assay.document;
