package org.assay.stack;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is kept of a failed test, in a folder of its own. */
record Evidence(Path folder) {
    private static final int LINES = 500;

    /** Keeps what each open page shows: as picture, as HTML, and its address. */
    void keep(Browser browser) {
        List<Page> pages = browser.pages();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            try {
                write("page-" + i + ".html", "<!-- " + page.url() + " -->\n" + page.content());
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve("page-" + i + ".png")));
            } catch (PlaywrightException gone) {
                write("page-" + i + ".txt", gone.getMessage());
            }
        }
    }

    void keep(Stack stack) {
        for (String server : List.of("wildfly", "keycloak")) {
            write(server + ".log", stack.log(server).lastLines(LINES));
        }
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
