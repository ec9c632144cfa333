package org.assay.audit;

/**
 * What an act says that it wrote.
 *
 * @param act the act's id in the record
 * @param made the row: its table, a space, its key
 */
record Claim(long act, String made, String hash) {

    String table() {
        return made.substring(0, made.indexOf(' '));
    }

    String key() {
        return made.substring(made.indexOf(' ') + 1);
    }
}
