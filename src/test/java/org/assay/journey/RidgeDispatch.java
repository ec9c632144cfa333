package org.assay.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The demo's dossier with its document, sent through the screen. */
final class RidgeDispatch {

    private static final Path FOLDER = Path.of("src/test/resources/demo/iraq-desk");

    private RidgeDispatch() {}

    /** Answers the address of the import's screen, which is shown. */
    static String send(Page analyst, String space) {
        analyst.navigate("/exchange/" + space);
        analyst.locator("[id='import:dossier']").setInputFiles(FOLDER.resolve("ridge-dispatch.dossier.json"));
        analyst.locator("[id='import:document']").setInputFiles(FOLDER.resolve("ridge-dispatch.txt"));
        analyst.locator("[id='import:send']").click();
        analyst.waitForURL("**/jobs/**");
        return analyst.url();
    }
}
