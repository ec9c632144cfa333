package org.assay.document;

import org.assay.platform.Invalid;

/** Why no text was taken from a file, in words for whoever brought it. */
final class Unreadable {

    private Unreadable() {}

    static Invalid because(String code, String message) {
        return new Invalid("file", code, message);
    }

    static Invalid unknownType() {
        return because("unknown-type", "must be plain text, Markdown, HTML, PDF or DOCX");
    }

    static Invalid encrypted() {
        return because("encrypted", "is encrypted: save a copy without a password first");
    }

    static Invalid damaged() {
        return because("damaged", "is damaged or incomplete and cannot be read");
    }

    static Invalid tooLong() {
        return because("too-long", "must have at most " + Extraction.MAX_CODE_POINTS + " characters of text");
    }

    static Invalid tooSlow() {
        return because("too-slow", "took longer to read than the " + Extractor.SECONDS + " seconds there are");
    }

    static Invalid explodes() {
        return because("explodes", "grows beyond all measure when it is unpacked");
    }

    static Invalid noText() {
        return because("no-text", "has no text: what is only a picture of text cannot be captured");
    }
}
