package org.assay.page;

import java.io.Serializable;
import java.util.UUID;

/**
 * Where a page stands after a save.
 *
 * @param page the page's id
 * @param space the space's slug
 * @param slug the page's present name in addresses
 * @param number the latest revision
 * @param hash its hash: what the next save is compared with
 */
public record SavedRevision(UUID page, String space, String slug, int number, String hash) implements Serializable {}
