package org.assay.audit;

/**
 * A row that an act wrote, as the act remembers it: since the act is sealed, the row cannot be changed unnoticed either.
 *
 * @param table the table
 * @param key the row's key in it, unique as a text
 * @param hash SHA-256 of the row in lower-case hexadecimal
 */
public record Made(String table, String key, String hash) {

    /** What the record keeps as the row's name. */
    String name() {
        return name(table, key);
    }

    static String name(String table, String key) {
        return table + " " + key;
    }
}
