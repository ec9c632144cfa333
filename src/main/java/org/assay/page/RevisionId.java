package org.assay.page;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names one revision of one page.
 *
 * @param number counts from 1 without gaps
 */
@Embeddable
public record RevisionId(@Column(name = "page_id") UUID page, int number) implements Serializable {}
