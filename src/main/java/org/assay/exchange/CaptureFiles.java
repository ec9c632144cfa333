package org.assay.exchange;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Finds the captured bytes and texts of a file's documents: beside the file in the first version, within it in ours. */
final class CaptureFiles {

    private static final String MISSING = "must be sent with the dossier: it is what the claims quote from";

    private CaptureFiles() {}

    /** The hash by which a document is known: of the bytes of its first capture. Empty where the file does not tell. */
    static Optional<String> sha256(Item document, Archive archive) {
        if (archive.isFirst()) {
            return Optional.ofNullable(document.text("sha256"));
        }
        return document.objects("captures").stream().findFirst().map(capture -> capture.text("sha256"));
    }

    /** All captures, checked against what the file says of them; what is wrong is said. */
    static List<CaptureFile> of(Archive archive, Upload upload, Function<Item, UUID> page) {
        List<CaptureFile> captures = new ArrayList<>();
        for (Item document : archive.of(Section.DOCUMENT)) {
            if (archive.isFirst()) {
                beside(document, upload, page.apply(document)).ifPresent(captures::add);
            } else {
                for (Item capture : document.objects("captures")) {
                    within(capture, page.apply(document)).ifPresent(captures::add);
                }
            }
        }
        return captures;
    }

    private static Optional<CaptureFile> beside(Item document, Upload upload, UUID page) {
        if (upload.document() == null) {
            document.refuse("file", "missing", MISSING);
            return Optional.empty();
        }
        if (!CaptureFile.sha256(upload.document()).equals(document.required("sha256"))) {
            document.refuse("sha256", "other-file", "is not the hash of the document that was sent");
        }
        Optional<String> text = CaptureFile.text(upload.document());
        if (text.isEmpty()) {
            document.refuse("file", "encoding", "must be a text in UTF-8");
            return Optional.empty();
        }
        size(document, "bytes", upload.document().length);
        size(document, "codepoints", text.get().codePointCount(0, text.get().length()));
        size(document, "lines", lines(text.get()));
        Item captured = document.object("captured");
        String name = upload.documentName() == null ? document.text("file") : upload.documentName();
        return Optional.of(new CaptureFile(
                page,
                1,
                name,
                CaptureFile.PLAIN,
                upload.document(),
                text.get(),
                CaptureFile.AS_IT_IS,
                method(captured),
                null,
                captured == null ? null : captured.text("note")));
    }

    private static int lines(String text) {
        int feeds = (int) text.chars().filter(c -> c == '\n').count();
        return text.isEmpty() || text.endsWith("\n") ? feeds : feeds + 1;
    }

    /** In the wiki's words it came by an import; how it came to whoever made the file stands behind. */
    private static String method(Item captured) {
        String method = captured == null ? null : captured.text("method");
        return method == null ? "imported" : method.startsWith("imported") ? method : "imported: " + method;
    }

    private static void size(Item document, String member, int is) {
        Integer said = document.number(member);
        if (said != null && said != is) {
            document.refuse(member, "size", "must be " + is);
        }
    }

    private static Optional<CaptureFile> within(Item capture, UUID page) {
        Integer number = capture.number("number");
        Optional<byte[]> bytes = Optional.ofNullable(capture.required("content")).flatMap(CaptureFiles::decoded);
        if (number == null || bytes.isEmpty()) {
            capture.refuse("content", "malformed", "must be bytes in Base64, with a number");
            return Optional.empty();
        }
        if (!CaptureFile.sha256(bytes.get()).equals(capture.required("sha256"))) {
            capture.refuse("sha256", "other-file", "is not the hash of the content");
        }
        Optional<String> text =
                capture.has("text") ? Optional.ofNullable(capture.text("text")) : CaptureFile.text(bytes.get());
        if (text.isEmpty()) {
            capture.refuse("text", "missing", "must be given where the content is no text in UTF-8");
            return Optional.empty();
        }
        return Optional.of(new CaptureFile(
                page,
                number,
                capture.text("file_name"),
                orElse(capture.text("media_type"), CaptureFile.PLAIN),
                bytes.get(),
                text.get(),
                orElse(capture.text("extractor"), CaptureFile.AS_IT_IS),
                method(capture),
                capture.text("url"),
                capture.text("note")));
    }

    private static String orElse(String text, String other) {
        return text == null ? other : text;
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
