/**
 * The append-only record of who did what.
 *
 * <p>Decided: an act is recorded in the act's own transaction, so that there is no act without its record and no record
 * without its act. May import: {@code platform}, {@code identity}, {@code access}.
 */
package org.assay.audit;
