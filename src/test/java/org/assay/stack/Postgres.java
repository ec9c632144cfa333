package org.assay.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * PostgreSQL, with a database for the wiki and one for Keycloak, reachable from this machine only.
 *
 * <p>What is committed is on the disk, as in production: the library that brings the binaries switches that off, we switch
 * it on again, so that durability and the costs of a save can be tested.
 */
public final class Postgres implements AutoCloseable {
    /** The role of the application, owner of its database and nothing more. */
    public static final String USER = "assay";

    private static final String SUPERUSER = "postgres";
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofMinutes(1);

    /** Quiet: what goes wrong is said here, once. Kept, because a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("io.zonky.test.db.postgres");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final EmbeddedPostgres server;
    private final Path folder;

    private Postgres(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Starts on the data in the folder, which is made when it is missing. */
    static Postgres start(DataFolder data, int port) {
        Path folder = data.of("postgres");
        LogFile log = data.log("postgres");
        try {
            Files.createDirectories(folder);
            ProcessBuilder.Redirect output =
                    ProcessBuilder.Redirect.appendTo(log.path().toFile());
            Postgres postgres = new Postgres(
                    EmbeddedPostgres.builder()
                            .setDataDirectory(folder)
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setPort(port)
                            .setPGStartupWait(START)
                            .setOutputRedirector(output)
                            .setErrorRedirector(output)
                            .setLocaleConfig("locale", "C.UTF-8")
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .setServerConfig("unix_socket_directories", "''")
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("max_connections", "100")
                            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                            .start(),
                    folder);
            data.note("postgres", postgres.postmaster());
            postgres.createDatabase(USER);
            postgres.createDatabase("keycloak");
            postgres.hurry("keycloak");
            postgres.countStatements();
            return postgres;
        } catch (IOException | IllegalStateException e) {
            throw new StackException(
                    "PostgreSQL did not start. The end of " + log.path() + ":\n" + log.lastLines(25), e);
        }
    }

    /** The address of the application's database, without user and password. */
    public String url() {
        return url(USER);
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** A connection to the application's database, with the application's rights. The caller closes it. */
    public Connection connect() throws SQLException {
        return server.getDatabase(USER, USER).getConnection();
    }

    /** As {@link #connect()}, but as the database's administrator, who is not bound by any rights. */
    public Connection connectAsAdministrator() throws SQLException {
        return server.getDatabase(SUPERUSER, USER).getConnection();
    }

    CompletableFuture<String> ended() {
        return postmaster().onExit().thenApply(process -> "PostgreSQL ended");
    }

    /** Ends the server at once, as a crash would: nothing is written any more. */
    void kill() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private ProcessHandle postmaster() {
        return findPostmaster().orElseThrow(() -> new StackException("PostgreSQL is not running"));
    }

    private Optional<ProcessHandle> findPostmaster() {
        try {
            Path file = folder.resolve("postmaster.pid");
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Breaks off what is under way, writes what is committed, and waits for it: on a busy machine that takes a while. */
    @Override
    public void close() {
        Optional<ProcessHandle> postmaster = findPostmaster();
        try {
            server.close();
            if (postmaster.isPresent()) {
                postmaster.get().onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new StackException("PostgreSQL did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while PostgreSQL was stopping", e);
        }
    }

    /** Lets a role go on before its commits are on the disk: the wiki's promises do not hang on Keycloak's sessions. */
    private void hurry(String role) {
        try (Connection connection = connectAsAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + role + " set synchronous_commit = off");
        } catch (SQLException e) {
            throw new StackException("Could not set up the role " + role, e);
        }
    }

    /** In a schema of its own: the application's schema holds what a user's installation has, and nothing else. */
    private void countStatements() {
        try (Connection connection = connectAsAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists stats");
            statement.execute("create extension if not exists pg_stat_statements schema stats");
        } catch (SQLException e) {
            throw new StackException("Could not prepare the counting of statements", e);
        }
    }

    private void createDatabase(String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create role " + name + " login");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException e) {
            throw new StackException("Could not make the database " + name, e);
        }
    }
}
