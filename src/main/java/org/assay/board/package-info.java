/**
 * What is computed over all claims, origins and actors of a space: figures, and boards that list where to look.
 *
 * <p>Decided: everything runs over each row's effective stage, draft for insiders and approved for others; pages that the caller
 * does not see count nowhere and are named nowhere, retired ones count nowhere. Merged actors count under the one that they are
 * merged into. The arithmetic is {@code tradecraft}'s. May import everything but {@code exchange} and {@code home}.
 */
package org.assay.board;
