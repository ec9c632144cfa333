package org.assay.discussion.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of a list of threads.
 *
 * @param next the parameter {@code after} of the next part; null at the end
 */
@Schema(name = "ThreadList")
public record ThreadsAnswer(List<ThreadAnswer> items, String next) {}
