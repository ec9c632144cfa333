/**
 * Claims: who said what, through whom, in which words of which document, how far it may be believed, and what it is to other
 * claims; and the origins from which claims come.
 *
 * <p>Decided: a relation is a fact of the claim that states it and is seen from both; status and counts are computed by
 * {@code tradecraft} and never stored; letter and number of a grade are two fields. Sees pages through {@code page}, documents
 * and actors by their ids and by what {@code document} and {@code actor} offer.
 */
package org.assay.claim;
