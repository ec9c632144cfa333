/**
 * The append-only record of who did what and of who read what is restricted, sealed so that it cannot be changed unnoticed.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li>An act is recorded in the act's own transaction ({@link org.assay.audit.Trail}), so that there is no act without its
 *       record and no record without its act. What can be recorded is an enum ({@link org.assay.audit.Deed}).
 *   <li>A read costs its reader nothing: it is queued ({@link org.assay.audit.ReadQueue}) and written by one writer within
 *       two seconds. What is queued when a server is killed is lost; what is lost for want of room is counted and recorded.
 *   <li>An act that wrote a row of another table names it and its hash ({@link org.assay.audit.Made}), so that sealing the
 *       record seals votes, publications and revisions too. Their features show the rows ({@link
 *       org.assay.audit.Exhibits}).
 *   <li>Seals are HMACs over stretches of the record, each over the one before, with a key that is not in the database. How far
 *       can be sealed while others write: {@link org.assay.audit.Horizon}.
 *   <li>{@link org.assay.audit.Verification} reads all of it, a stretch at a time, and names the first row that is wrong.
 * </ul>
 *
 * <p>May import: {@code platform}, {@code identity}, {@code access}.
 */
package org.assay.audit;
