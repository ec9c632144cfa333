package org.assay.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Notes which processes were started on a data folder. When a launcher is killed it cannot stop its servers; the next one
 * on the same folder does, and knows by pid and starting time that it does not end somebody else's process.
 */
record Leftovers(Path notes) {
    private static final long GRACE_SECONDS = 20;

    void note(String name, ProcessHandle process) {
        try {
            Files.createDirectories(notes);
            Files.write(notes.resolve(name + ".pid"), List.of(Long.toString(process.pid()), started(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops what an earlier launcher has left running. */
    void stop() {
        if (!Files.isDirectory(notes)) {
            return;
        }
        try (Stream<Path> files = Files.list(notes)) {
            for (Path file :
                    files.sorted(Comparator.comparing(Leftovers::database)).toList()) {
                process(file).ifPresent(Leftovers::end);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database last: it waits for the others to leave. */
    private static boolean database(Path note) {
        return note.getFileName().toString().equals("postgres.pid");
    }

    private static Optional<ProcessHandle> process(Path note) throws IOException {
        List<String> lines = Files.readAllLines(note);
        return lines.size() < 2
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0)))
                        .filter(process -> started(process).equals(lines.get(1)));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("?");
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
