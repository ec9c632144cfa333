package org.assay.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers in a file for which input a step was done, so that it is done again when the input changes and not before. */
record Marker(Path file) {

    boolean isFor(String input) {
        try {
            return Files.exists(file) && Files.readString(file).equals(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void set(String input) {
        try {
            Files.writeString(file, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
