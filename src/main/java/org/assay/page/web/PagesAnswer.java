package org.assay.page.web;

import java.util.List;

/**
 * One part of a list of pages.
 *
 * @param next the parameter {@code after} of the next part; null at the end
 */
public record PagesAnswer(List<PageItem> items, String next) {}
