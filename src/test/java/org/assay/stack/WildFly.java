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
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly with the built WAR, on a base folder of its own. */
final class WildFly implements AutoCloseable {
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms256m",
            "-Xmx1g",
            "-XX:MetaspaceSize=128m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
            "-Dorg.jboss.logmanager.nocolor=true");

    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(30);

    /** More for the server's machine, with blanks between; the tests have it compile quickly and not well, since it lives for minutes. */
    private static final String MORE_OPTIONS = "assay.jvm";

    private final ServerProcess process;
    private final Path deployments;
    private final URI ready;

    private WildFly(ServerProcess process, Path deployments, URI ready) {
        this.process = process;
        this.deployments = deployments;
        this.ready = ready;
    }

    /** With what the server's machine is started. */
    static List<String> javaOptions() {
        List<String> options = new ArrayList<>(JAVA_OPTIONS);
        Stream.of(System.getProperty(MORE_OPTIONS, "").split(" "))
                .filter(option -> !option.isBlank())
                .forEach(options::add);
        return options;
    }

    /**
     * Starts WildFly; the WAR is deployed while it starts.
     *
     * @param beside other WARs that are deployed with it
     */
    static WildFly start(
            Servers servers, DataFolder data, Ports ports, Map<String, String> environment, List<Path> beside) {
        Path base = base(servers.wildfly(), data.of("wildfly"));
        Path deployments = deploy(base, beside);
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(servers.wildfly())
                .setJavaHome(System.getProperty("java.home"))
                .setBaseDirectory(base)
                .setServerConfiguration(WildFlySetup.CONFIGURATION)
                .setJavaOptions(javaOptions());
        command.addServerArguments(
                List.of("-Djboss.http.port=" + ports.wiki(), "-Djboss.management.http.port=" + ports.management()));
        ServerProcess process = ServerProcess.start("WildFly", command.build(), environment, data);
        return new WildFly(
                process, deployments, URI.create("http://localhost:" + ports.management() + "/health/ready"));
    }

    /** A base folder with the configuration as it is in the home now, and with what the server kept from before. */
    static Path base(Path home, Path base) {
        Path configuration = base.resolve("configuration");
        Folders.delete(configuration);
        Folders.copy(home.resolve("standalone/configuration"), configuration);
        return base;
    }

    private static Path deploy(Path base, List<Path> beside) {
        try {
            Path deployments = base.resolve("deployments");
            Folders.delete(deployments);
            Files.createDirectories(deployments);
            Files.copy(BuiltWar.file(), deployments.resolve("assay.war"));
            for (Path war : beside) {
                Files.copy(war, deployments.resolve(war.getFileName()));
            }
            return deployments;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        process.awaitReady(
                () -> {
                    if (Files.exists(deployments.resolve("assay.war.failed"))) {
                        throw process.failure("could not deploy the wiki");
                    }
                    // Asked only when the WAR is there: before, every answer would be a warning in the server's log.
                    return Files.exists(deployments.resolve("assay.war.deployed")) && Http.answers(ready);
                },
                START);
    }

    CompletableFuture<String> ended() {
        return process.ended();
    }

    @Override
    public void close() {
        process.stop(STOP);
    }

    void kill() {
        process.kill();
    }
}
