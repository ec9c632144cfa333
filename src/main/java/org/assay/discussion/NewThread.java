package org.assay.discussion;

/**
 * A thread as somebody wants to begin it.
 *
 * @param revision number of the revision that it is about
 * @param start first line that it is about; null unless about lines
 * @param end last line; null for the first alone
 * @param field name of the field that it is about; null unless about one
 * @param text what he says
 */
public record NewThread(Integer revision, Integer start, Integer end, String field, String text) {}
