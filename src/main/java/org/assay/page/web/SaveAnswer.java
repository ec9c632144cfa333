package org.assay.page.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a save.
 *
 * @param outcome {@code saved}, {@code unchanged} or {@code merged}
 * @param page the page as it stands now
 */
@Schema(name = "SaveOutcome")
public record SaveAnswer(String outcome, PageAnswer page) {}
