/**
 * Spaces, pages and their revisions at the product's edge: for people, backings of the screens in {@code webapp/page}; for
 * programs, REST resources.
 *
 * <p>Decided: both translate between what is sent and the services' records and hold no rule.
 *
 * <ul>
 *   <li>A backing is called like its view ({@code history.xhtml}, {@link org.assay.page.web.HistoryBacking}); it holds ids,
 *       records and what a form carries. Read views keep no state: what they can be asked for stands in their address. What
 *       becomes of a save is said in one place ({@code Outcomes}).
 *   <li>What a REST request may carry is a record of its own ({@code …Request}), so that nothing else can be set by it; what
 *       is answered is one too ({@code …Answer}), so that the services' records can change without the interface.
 * </ul>
 *
 * <p>May import: {@code page} and what stands above it, {@code platform.web}, {@code platform.rest}.
 */
package org.assay.page.web;
