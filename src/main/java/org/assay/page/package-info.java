/**
 * The wiki's heart: spaces, pages, immutable revisions, what is approved, and the projections' contract.
 *
 * <p>Decided: a page is a sequence of immutable revisions and everything else is derived from them. There is one way to
 * save, {@link org.assay.page.Pages#save}; what a publication stored shows any past date; nothing is deleted, but single
 * revisions can be hidden. Kinds of page and features hang themselves in through {@link
 * org.assay.page.Kind}, {@link org.assay.page.Projector}, {@link org.assay.page.PagePanel} and {@link
 * org.assay.page.FrameItem}. Entities stay in here, records leave. May import: the pure packages, {@code platform}, {@code
 * identity}, {@code access}, {@code audit}.
 */
package org.assay.page;
