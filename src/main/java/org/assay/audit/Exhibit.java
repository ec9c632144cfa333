package org.assay.audit;

/**
 * A row as it is found.
 *
 * @param key its key, as in {@link Made#key()}
 * @param hash its hash, computed anew from what is stored
 * @param flaw what is wrong with it by itself or with what it builds upon; null where nothing is
 */
public record Exhibit(String key, String hash, Flaw flaw) {}
