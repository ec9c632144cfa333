package org.assay.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The worked example that lies beside the project: never part of the product. */
final class Dossier {

    private static final Path FOLDER = Path.of("../shared/dossier");

    private Dossier() {}

    /** The article's text; where it is missing, the test is skipped, or fails under continuous integration. */
    static String article() {
        Path file = FOLDER.resolve("article.txt");
        boolean there = Files.exists(file);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(
                    "The worked example is missing: " + file.toAbsolutePath().normalize());
        }
        assumeTrue(there, () -> "The worked example is not here: " + file);
        try {
            return Files.readString(file).replace("\r\n", "\n").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
