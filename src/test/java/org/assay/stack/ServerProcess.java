package org.assay.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server that runs as a child process: its log, its readiness, its end. */
final class ServerProcess {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    private final String name;
    private final Process process;
    private final LogFile log;

    private ServerProcess(String name, Process process, LogFile log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a server whose output is appended to its log.
     *
     * @param command started in a session of its own where the system can do that, so that Ctrl-C in the terminal reaches
     *     the launcher only, which then stops the servers in order
     * @param environment what is added to the environment of this process
     */
    static ServerProcess start(String name, List<String> command, Map<String, String> environment, DataFolder data) {
        String id = name.toLowerCase(Locale.ROOT);
        LogFile log = data.log(id);
        try {
            List<String> words = new ArrayList<>(command);
            if (Files.isExecutable(OWN_SESSION)) {
                words.add(0, OWN_SESSION.toString());
            }
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(data.of(id).toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
            builder.environment().putAll(environment);
            // A shell's private settings for other servers of the same kind are not ours.
            List.of("JAVA_OPTS", "JBOSS_HOME", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
                    .forEach(builder.environment()::remove);
            ServerProcess server = new ServerProcess(name, builder.start(), log);
            data.note(id, server.process.toHandle());
            return server;
        } catch (IOException e) {
            throw new StackException("Could not start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Waits until the server says that it is ready; fails with the last lines of its log when it dies or takes too long. */
    void awaitReady(BooleanSupplier ready, Duration bound) {
        long start = System.nanoTime();
        while (!ready.getAsBoolean()) {
            if (hasEnded(LOOK_AGAIN)) {
                throw failure("ended with code " + process.exitValue() + " before it was ready");
            }
            if (System.nanoTime() - start > bound.toNanos()) {
                throw failure("was not ready within " + bound.toSeconds() + " s");
            }
        }
    }

    StackException failure(String what) {
        return new StackException(name + " " + what + ". The end of " + log.path() + ":\n" + log.lastLines(25));
    }

    CompletableFuture<String> ended() {
        return process.onExit().thenApply(ended -> name + " ended with code " + ended.exitValue());
    }

    /** Asks the server to end and waits; after the grace it is killed. */
    void stop(Duration grace) {
        process.destroy();
        if (!hasEnded(grace)) {
            kill();
        }
    }

    /** Ends the process at once, without giving it a chance to write anything, and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private boolean hasEnded(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for " + name, e);
        }
    }

    static Path executable(String name) {
        Path java = Path.of(System.getProperty("java.home"), "bin", name);
        return Files.isExecutable(java) ? java : Path.of(java + ".exe");
    }
}
