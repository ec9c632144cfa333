package org.assay.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Configures an unpacked WildFly, offline, by the one script that production uses too. */
final class WildFlySetup {
    /** The server configuration that the script makes out of {@code standalone.xml}. */
    static final String CONFIGURATION = "assay.xml";

    private static final Path SCRIPT = Path.of("docker/wildfly/configure.cli");

    private WildFlySetup() {}

    static void configure(Path home, Progress progress) {
        try {
            Path driver = Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Marker marker = new Marker(home.resolve(".configured"));
            String input = driver.getFileName() + "\n" + Files.readString(SCRIPT);
            if (!marker.isFor(input)) {
                progress.step("Configuring WildFly");
                start(home, driver);
                marker.set(input);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start(Path home, Path driver) throws IOException {
        Path configurations = home.resolve("standalone/configuration");
        Files.copy(
                configurations.resolve("standalone.xml"),
                configurations.resolve(CONFIGURATION),
                StandardCopyOption.REPLACE_EXISTING);
        Folders.delete(home.resolve("modules/org/postgresql"));
        Path work = Files.createDirectories(home.resolve("../.configure"));
        Files.copy(driver, work.resolve("postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
        LogFile log = new LogFile(work.resolve("configure.log"));
        Files.deleteIfExists(log.path());
        Tool.run(
                "The configuration of WildFly",
                List.of(
                        ServerProcess.executable("java").toString(),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dlogging.configuration="
                                + home.resolve("bin/jboss-cli-logging.properties")
                                        .toUri(),
                        "-Djboss.home.dir=" + home,
                        "-jar",
                        home.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        home.resolve("modules").toString(),
                        "org.jboss.as.cli",
                        "--file=" + SCRIPT.toAbsolutePath()),
                Map.of("JBOSS_HOME", home.toString()),
                work,
                log,
                TimeUnit.MINUTES.toSeconds(10));
    }
}
