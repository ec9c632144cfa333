package org.assay.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command that is run to its end. */
final class Tool {
    private Tool() {}

    static void run(
            String what,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            LogFile log,
            long boundInSeconds) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.path().toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(boundInSeconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new StackException(what + " took more than " + boundInSeconds + " s. See " + log.path());
            }
            if (process.exitValue() != 0) {
                throw new StackException(what + " failed. The end of " + log.path() + ":\n" + log.lastLines(25));
            }
        } catch (IOException e) {
            throw new StackException(what + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException(what + " was interrupted", e);
        }
    }
}
