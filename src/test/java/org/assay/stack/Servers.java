package org.assay.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The unpacked and configured homes of WildFly and Keycloak. They are shared by everything that runs on this checkout;
 * servers write into their data folders only.
 *
 * @param wildfly home of WildFly, configured
 * @param keycloak home of Keycloak, built for PostgreSQL
 */
record Servers(Path wildfly, Path keycloak) {

    /** The homes, configured now if they are not yet, or if the configuration has changed since. */
    static Servers ready(Progress progress) {
        Path folder = folder();
        Servers servers = new Servers(home(folder, "wildfly-"), home(folder, "keycloak-"));
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid()) {
                WildFlySetup.configure(servers.wildfly(), progress);
                KeycloakSetup.build(servers.keycloak(), progress);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return servers;
    }

    private static Path folder() {
        return Path.of(System.getProperty("assay.servers", "target/servers")).toAbsolutePath();
    }

    private static Path home(Path folder, String prefix) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                List<Path> homes = entries.filter(Files::isDirectory)
                        .filter(path -> path.getFileName().toString().startsWith(prefix))
                        .toList();
                if (homes.size() == 1) {
                    return homes.get(0);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new StackException(
                "No " + prefix + "* in " + folder + ": run mvn pre-integration-test, which unpacks it");
    }
}
