package org.assay.page.web;

import java.io.IOException;
import java.util.Set;

/** What a feature above has to say beside a comparison: below lines of the text after, below fields, and of the whole. */
public interface Margin {

    /** A margin in which nothing stands, and nothing can be written. */
    Margin EMPTY = new Margin() {};

    /** Numbers of the lines that something stands below: they are never folded. */
    default Set<Integer> lines() {
        return Set.of();
    }

    /** Names of the fields that something stands below. */
    default Set<String> fields() {
        return Set.of();
    }

    /** Address at which something can be said about a line of the text after; null where nothing can. */
    default String lineAddress(int line) {
        return null;
    }

    /** The same for a field. */
    default String fieldAddress(String field) {
        return null;
    }

    /** Writes what stands below a line. */
    default void writeBelowLine(int line) throws IOException {}

    /** Writes what stands below a field. */
    default void writeBelowField(String field) throws IOException {}

    /** Writes what has no place in the comparison. */
    default void writeElsewhere() throws IOException {}
}
