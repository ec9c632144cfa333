package org.assay.page.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of a list of pages.
 *
 * @param next the parameter {@code after} of the next part; null at the end
 */
@Schema(name = "PageList")
public record PagesAnswer(List<PageItem> items, String next) {}
