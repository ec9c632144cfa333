package org.assay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who acts as the system, to which everything is visible, and for what: each looked at. */
class SystemCallersTest {

    private static final Path SOURCES = Path.of("src/main/java/org/assay");
    private static final Pattern CALL = Pattern.compile("Work\\.system\\(\\s*([^)]+?)\\s*\\)");
    private static final Pattern ANY_CALL = Pattern.compile("(?<!Caller )\\bsystem\\(");

    @Test
    void the_system_does_only_what_is_listed_here() {
        assertThat(callers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "audit.ReadSchedule", "record reads",
                        "audit.SealingSchedule", "seal the audit",
                        "audit.Verification", "verify the audit",
                        "exchange.JobStart", "end interrupted jobs",
                        "identity.Arrivals", "directory",
                        "identity.DirectorySync", "directory",
                        "identity.Roster", "directory",
                        "page.Namings", "name a person on a page",
                        "page.Rebuild", "rebuild projections",
                        "page.Reopening", "open the pages of a space"));
    }

    /** By class, the one task for which each is the system. */
    private static Map<String, String> callers() {
        Map<String, String> callers = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                String source = text(file);
                Matcher call = CALL.matcher(source);
                int found = 0;
                while (call.find()) {
                    found++;
                    String task = task(call.group(1), source);
                    String before = callers.put(name(file), task);
                    assertThat(before).as(name(file)).isIn(null, task);
                }
                assertThat(ANY_CALL.matcher(source).results().count())
                        .as("calls in " + file + " in a form that is not understood here")
                        .isEqualTo(found);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return callers;
    }

    private static String task(String argument, String source) {
        if (argument.startsWith("\"")) {
            return argument.substring(1, argument.length() - 1);
        }
        int dot = argument.indexOf('.');
        String where = dot < 0 ? source : text(SOURCES.resolve("identity/" + argument.substring(0, dot) + ".java"));
        Matcher constant = Pattern.compile(" String " + argument.substring(dot + 1) + " = \"([^\"]+)\";")
                .matcher(where);
        assertThat(constant.find()).as(argument).isTrue();
        return constant.group(1);
    }

    private static String name(Path file) {
        return SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
