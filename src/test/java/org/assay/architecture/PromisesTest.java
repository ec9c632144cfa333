package org.assay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of promises in docs/security.md to what it says: each is there, and held by the tests that it names. */
class PromisesTest {

    private static final Path TESTS = Path.of("src/test/java/org/assay");
    private static final Pattern ROW = Pattern.compile("\\| ([RSL][0-9]+) \\| (.+?) \\| (.+?) \\|");
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z0-9]+)`");

    @Test
    void every_invariant_stands_in_the_table_once() throws IOException {
        assertThat(rows().map(row -> row.group(1)))
                .containsExactlyElementsOf(Stream.of(numbered("R", 20), numbered("S", 26), numbered("L", 6))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void every_test_that_is_named_has_a_method_named_after_the_invariant() throws IOException {
        Map<String, String> sources = sources();
        List<String> wrong = new ArrayList<>();
        rows().forEach(row -> {
            Matcher named = NAMED.matcher(row.group(3));
            named.results().map(test -> test.group(1)).forEach(test -> {
                Pattern method = Pattern.compile("void ([RSL][0-9]+_)*" + row.group(1) + "_");
                if (!method.matcher(sources.getOrDefault(test, "")).find()) {
                    wrong.add(row.group(1) + " is not held by " + test);
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_no_test_holds_says_what_it_waits_for() throws IOException {
        assertThat(rows().map(row -> row.group(3))
                        .filter(held -> !NAMED.matcher(held).find()))
                .allMatch(held -> held.startsWith("waits for "));
    }

    private static Stream<MatchResult> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/security.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult);
    }

    private static List<String> numbered(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            PromisesTest::text,
                            (one, other) -> one + other,
                            LinkedHashMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
