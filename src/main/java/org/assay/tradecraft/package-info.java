/**
 * The standards of the analyst's trade, as values: what they are called and what they ask. Pure: knows no page, no caller.
 *
 * <p>Decided: exactly the values of the standard that a class names as its source, no more and no fewer; labels are stored and
 * never change. May import the JDK; nothing of ours.
 */
package org.assay.tradecraft;
