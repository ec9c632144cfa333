package org.assay.page.web;

import java.io.Serializable;

/**
 * What a person is told whose save was merged with what others had saved.
 *
 * @param number the merged revision
 * @param with names of those others
 * @param comparison address of what his changes did to theirs
 */
public record MergeNote(int number, String with, String comparison) implements Serializable {}
