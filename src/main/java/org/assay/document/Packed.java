package org.assay.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Looks through a packed file before anything else unpacks it: whether it is whole, and what it comes to (S21). */
final class Packed {

    /** Room for a long text with all its mark-up, and the pictures of a file within bounds. */
    static final long MOST_BYTES = 64L << 20;

    static final int MOST_PARTS = 4_000;

    private static final double LEAST_RATIO = 0.002;

    static {
        // Whoever lies about a part's size in one place and not in the other meets these.
        ZipSecureFile.setMaxEntrySize(MOST_BYTES);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    }

    private Packed() {}

    /** @throws org.assay.platform.Invalid if it is damaged or explodes */
    static void check(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            long left = MOST_BYTES;
            int parts = 0;
            byte[] buffer = new byte[64 << 10];
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (part.getGeneralPurposeBit().usesEncryption()) {
                    throw Unreadable.encrypted();
                }
                if (++parts > MOST_PARTS) {
                    throw Unreadable.explodes();
                }
                left -= size(zip, part, buffer, left);
            }
        } catch (IOException e) {
            throw Unreadable.damaged();
        }
    }

    private static long size(ZipFile zip, ZipArchiveEntry part, byte[] buffer, long most) throws IOException {
        long size = 0;
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    throw Unreadable.explodes();
                }
            }
        }
        return size;
    }
}
