package org.assay.document;

import java.io.Serializable;
import java.util.UUID;

/**
 * A quote of a document and the page that it stands on.
 *
 * @param page the page's id
 * @param kind its kind
 * @param title its title: what is claimed
 * @param space slug of its space
 * @param slug its name in addresses
 * @param capture number of the capture that the quote is anchored in
 * @param start where it begins there, in code points
 * @param end where it ends, exclusive
 */
public record Quotation(
        UUID page, String kind, String title, String space, String slug, int capture, int start, int end)
        implements Serializable {}
