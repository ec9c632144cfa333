package org.assay.page;

/**
 * A page's revisions as this caller sees them, the latest first.
 *
 * @param revisions one part of the list; readers see published revisions only
 */
public record History(PageDetails page, Part<RevisionSummary> revisions) {}
