/**
 * Bodies of knowledge as files: the archive's format (a dossier), its import as a job that can be left and found again, its
 * export.
 *
 * <p>Decided: an import is one transaction, all or nothing; it goes through the one way to save and ends in drafts, never in
 * what readers see. What is computed is never taken from a file, only compared. Who stated a relation is who imports it. Knows
 * all kinds of page by their facts alone. May import everything but {@code home}.
 */
package org.assay.exchange;
