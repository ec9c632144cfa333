package org.assay.stack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The system's Chromium or Chrome. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    /** The executable; on Debian, as root, the package is installed when there is none. */
    static Path executable() {
        return find().orElseGet(() -> {
            if (!root() || !Files.exists(Path.of("/etc/debian_version"))) {
                throw new StackException(
                        "No Chromium or Chrome on the PATH: install one (on Debian: apt-get install chromium)");
            }
            install();
            return find().orElseThrow(() -> new StackException("The package chromium brought no browser"));
        });
    }

    /** What a browser that is driven by a test needs on its command line. */
    static List<String> options() {
        List<String> options = new ArrayList<>(List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-dev-shm-usage"));
        if (root()) {
            options.add("--no-sandbox");
        }
        return options;
    }

    private static Optional<Path> find() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : NAMES) {
                Path candidate = Path.of(folder, name);
                if (Files.isExecutable(candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.of(ON_A_MAC).filter(Files::isExecutable);
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void install() {
        Path folder = Path.of("target").toAbsolutePath();
        LogFile log = new LogFile(folder.resolve("chromium.log"));
        for (List<String> command : List.of(
                List.of("apt-get", "update"),
                List.of("apt-get", "install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"))) {
            Tool.run(
                    "The installation of Chromium",
                    command,
                    Map.of("DEBIAN_FRONTEND", "noninteractive"),
                    folder,
                    log,
                    TimeUnit.MINUTES.toSeconds(10));
        }
    }
}
