package org.assay.compare;

/**
 * A line and who is to answer for it.
 *
 * @param number from 1
 * @param text without the newline
 * @param revision the revision that brought the line as it stands
 * @param <I> what identifies a revision
 */
public record BlamedLine<I>(int number, String text, I revision) {}
