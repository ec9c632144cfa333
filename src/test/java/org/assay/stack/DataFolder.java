package org.assay.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds all that a running stack writes; one stack at a time. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder, making it when it is missing. */
    static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StackException("The data in " + path
                        + " are in use by another run: stop that one, or give another folder with -Dassay.data=");
            }
            new Leftovers(path.resolve("run")).stop();
            keepOneOlderLog(path);
            return new DataFolder(path, channel, lock);
        } catch (IOException e) {
            throw new StackException("Cannot use the data folder " + path + ": " + e.getMessage(), e);
        }
    }

    private static void keepOneOlderLog(Path path) throws IOException {
        Path log = path.resolve("log");
        if (Files.exists(log)) {
            Path older = path.resolve("log.previous");
            Folders.delete(older);
            Files.move(log, older);
        }
        Files.createDirectories(log);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path of(String part) {
        return path.resolve(part);
    }

    /** Remembers a process that works on this folder, in case nobody is left to stop it. */
    void note(String name, ProcessHandle process) {
        new Leftovers(path.resolve("run")).note(name, process);
    }

    LogFile log(String server) {
        return new LogFile(path.resolve("log").resolve(server + ".log"));
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
