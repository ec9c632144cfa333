package org.assay.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.document.Captured;
import org.assay.document.Documents;
import org.assay.document.Method;
import org.assay.document.NewCapture;
import org.assay.page.QuotedTexts;
import org.assay.platform.Invalid;

/**
 * Finds the captured bytes and texts of a file's documents: beside the file in the first version, within it in ours. What the
 * wiki has captured already is not captured again.
 */
@ApplicationScoped
class CaptureFiles {

    private static final String MISSING = "must be sent with the dossier: it is what the claims quote from";

    @Inject
    private Documents documents;

    @Inject
    private QuotedTexts stored;

    /** The hash by which a document is known: of the bytes of its first capture. Empty where the file does not tell. */
    static Optional<String> sha256(Item document, Archive archive) {
        if (archive.isFirst()) {
            return Optional.ofNullable(document.text("sha256"));
        }
        return document.objects("captures").stream().findFirst().map(capture -> capture.text("sha256"));
    }

    /** All captures, checked against what the file says of them; what is wrong is said. */
    List<CaptureFile> of(Archive archive, Upload upload, Names names, Set<UUID> old) {
        List<CaptureFile> captures = new ArrayList<>();
        for (Item document : archive.of(Section.DOCUMENT)) {
            UUID page = names.of(Section.DOCUMENT, document);
            if (archive.isFirst()) {
                beside(document, upload, page, old.contains(page)).ifPresent(captures::add);
            } else {
                for (Item capture : document.objects("captures")) {
                    within(capture, page, old.contains(page)).ifPresent(captures::add);
                }
            }
        }
        return captures;
    }

    private Optional<CaptureFile> beside(Item document, Upload upload, UUID page, boolean isOld) {
        if (upload.document() == null) {
            document.refuse("file", "missing", MISSING);
            return Optional.empty();
        }
        if (!sha256(upload.document()).equals(document.required("sha256"))) {
            document.refuse("sha256", "other-file", "is not the hash of the document that was sent");
            return Optional.empty();
        }
        String name = upload.documentName() == null ? document.text("file") : upload.documentName();
        Item captured = document.has("captured") ? document.object("captured") : document;
        Optional<CaptureFile> found = capture(document, new Source(page, 1, isOld, upload.document(), captured, name));
        found.ifPresent(capture -> {
            size(document, "bytes", upload.document().length);
            size(
                    document,
                    "codepoints",
                    capture.text().codePointCount(0, capture.text().length()));
            size(document, "lines", lines(capture.text()));
        });
        return found;
    }

    private Optional<CaptureFile> within(Item capture, UUID page, boolean isOld) {
        Integer number = capture.number("number");
        Optional<byte[]> bytes =
                Optional.ofNullable(capture.required("content")).flatMap(CaptureFiles::decoded);
        if (number == null || bytes.isEmpty()) {
            capture.refuse("content", "malformed", "must be bytes in Base64, with a number");
            return Optional.empty();
        }
        if (!sha256(bytes.get()).equals(capture.required("sha256"))) {
            capture.refuse("sha256", "other-file", "is not the hash of the content");
        }
        return capture(capture, new Source(page, number, isOld, bytes.get(), capture, capture.text("file_name")));
    }

    /** @param record what the file says of how it was captured */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Source(UUID page, int number, boolean isOld, byte[] bytes, Item record, String fileName) {

        NewCapture sent() {
            return new NewCapture(
                    bytes, Method.IMPORTED, record.text("method"), fileName, record.text("url"), record.text("note"));
        }
    }

    private Optional<CaptureFile> capture(Item at, Source source) {
        Optional<String> known = source.isOld() ? stored.text(source.page(), source.number()) : Optional.empty();
        if (known.isPresent()) {
            return Optional.of(new CaptureFile(source.page(), source.number(), known.get(), Optional.empty()));
        }
        try {
            Captured captured = documents.read(source.sent());
            return Optional.of(new CaptureFile(source.page(), source.number(), captured.text(), Optional.of(captured)));
        } catch (Invalid invalid) {
            invalid.violations().forEach(violation -> at.findings()
                    .add(at.line(), at.path(), violation.code(), violation.message()));
            return Optional.empty();
        }
    }

    private static int lines(String text) {
        int feeds = (int) text.chars().filter(c -> c == '\n').count();
        return text.isEmpty() || text.endsWith("\n") ? feeds : feeds + 1;
    }

    private static void size(Item document, String member, int is) {
        Integer said = document.number(member);
        if (said != null && said != is) {
            document.refuse(member, "size", "must be " + is);
        }
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
