package org.assay.page.web;

/**
 * What became of a save.
 *
 * @param outcome {@code saved}, {@code unchanged} or {@code merged}
 * @param page the page as it stands now
 */
public record SaveAnswer(String outcome, PageAnswer page) {}
