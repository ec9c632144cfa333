/**
 * The standards of the analyst's trade, as values: what they are called and what they ask; and what follows from claims by
 * arithmetic: {@link org.assay.tradecraft.Corroboration}, {@link org.assay.tradecraft.ClaimStatuses}, {@link
 * org.assay.tradecraft.SilentPrincipals}. Pure: knows no page, no caller.
 *
 * <p>Decided: exactly the values of the standard that a class names as its source, no more and no fewer; labels are stored and
 * never change. Where no standard has a term the Javadoc says so. May import the JDK; nothing of ours.
 */
package org.assay.tradecraft;
