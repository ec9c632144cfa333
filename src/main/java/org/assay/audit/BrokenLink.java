package org.assay.audit;

import java.io.Serializable;

/**
 * The first thing that verification found wrong.
 *
 * @param table the table
 * @param id the row: its key
 * @param flaw what is wrong with it
 */
public record BrokenLink(String table, String id, Flaw flaw) implements Serializable {}
