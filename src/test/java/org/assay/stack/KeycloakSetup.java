package org.assay.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Builds an unpacked Keycloak for our database once, so that it starts without building itself. */
final class KeycloakSetup {
    private static final List<String> OPTIONS = List.of("--db=postgres");

    private KeycloakSetup() {}

    static void build(Path home, Progress progress) {
        Marker marker = new Marker(home.resolve(".built"));
        String input = String.join(" ", OPTIONS);
        if (!marker.isFor(input)) {
            progress.step("Building Keycloak for PostgreSQL");
            List<String> command = new ArrayList<>(java(home, home, List.of()));
            command.add("build");
            command.addAll(OPTIONS);
            Tool.run(
                    "The build of Keycloak",
                    command,
                    Map.of(),
                    home,
                    new LogFile(home.resolve("../keycloak-build.log")),
                    TimeUnit.MINUTES.toSeconds(10));
            marker.set(input);
        }
    }

    /**
     * The start of a command line as {@code kc.sh} makes it; without the script, because the process that is started is
     * then the server itself, on every system.
     *
     * @param home where Keycloak is unpacked
     * @param data where its configuration and its import are
     */
    static List<String> java(Path home, Path data, List<String> jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(ServerProcess.executable("java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dkc.home.dir=" + data,
                "-Djboss.server.config.dir=" + data.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }
}
