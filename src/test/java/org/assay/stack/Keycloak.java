package org.assay.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Keycloak with the realm {@code assay}, its people in the database of {@link Postgres}. */
final class Keycloak implements AutoCloseable {
    /** Few resources and a quick start: nothing here asks for Keycloak's full speed. */
    private static final List<String> JAVA_OPTIONS =
            List.of("-Xms128m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final ServerProcess process;
    private final URI address;

    private Keycloak(ServerProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts Keycloak; the realm with the demo people is imported when the database does not have it yet.
     *
     * @param wiki where people are sent after they signed in
     */
    static Keycloak start(
            Servers servers, DataFolder data, Ports ports, String databaseUrl, URI wiki, Secrets secrets) {
        Path folder = data.of("keycloak");
        prepare(servers.keycloak(), folder);
        URI address = URI.create("http://localhost:" + ports.keycloak());
        List<String> command = new ArrayList<>(KeycloakSetup.java(servers.keycloak(), folder, JAVA_OPTIONS));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--db-url=" + databaseUrl,
                "--db-username=keycloak",
                "--db-pool-initial-size=1",
                "--db-pool-max-size=15",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + address));
        ServerProcess process = ServerProcess.start(
                "Keycloak",
                command,
                Map.of(
                        "KC_DB_PASSWORD", "trusted",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin(),
                        "ASSAY_URL", wiki.toString(),
                        "ASSAY_WEB_SECRET", secrets.webClient(),
                        "ASSAY_DIRECTORY_SECRET", secrets.directoryClient()),
                data);
        return new Keycloak(process, address);
    }

    private static void prepare(Path home, Path folder) {
        try {
            Folders.copy(home.resolve("conf"), folder.resolve("conf"));
            Folders.copy(home.resolve("lib/quarkus"), folder.resolve("lib/quarkus"));
            Files.createDirectories(folder.resolve("providers"));
            Files.createDirectories(folder.resolve("themes"));
            RealmFile.production()
                    .with(RealmFile.demoAdditions())
                    .write(folder.resolve("data/import/assay-realm.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        process.awaitReady(() -> Http.answers(URI.create(realm() + "/.well-known/openid-configuration")), START);
    }

    URI address() {
        return address;
    }

    /** The realm of the wiki. */
    URI realm() {
        return address.resolve("/realms/assay");
    }

    CompletableFuture<String> ended() {
        return process.ended();
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.stop(STOP);
    }
}
