package org.assay.platform.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A view as it was rendered once, for whoever is to see the same in it: without the caller's frame, and open wherever the
 * nonce stood, since that is another one each time.
 *
 * @param before the parts before the frame, between which the nonce stood
 * @param after the parts after it, likewise
 * @param frame where the frame's markup is kept by who looks
 */
record Screen(List<byte[]> before, List<byte[]> after, PureFragments.Key frame) {

    /** Cuts out frame and nonce; null where the text is no complete view with a frame that is known. */
    static Screen of(String text, String nonce, PureFragments.Key frame) {
        String piece = frame == null ? null : PureFragments.ifPresent(frame);
        int start = piece == null ? -1 : text.indexOf(piece);
        boolean complete = nonce != null && text.endsWith("</html>");
        return start < 0 || !complete
                ? null
                : new Screen(
                        parts(text.substring(0, start), nonce),
                        parts(text.substring(start + piece.length()), nonce),
                        frame);
    }

    private static List<byte[]> parts(String text, String nonce) {
        return Arrays.stream(text.split(Pattern.quote(nonce), -1))
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** The screen, in UTF-8, for whoever's frame follows from that value; null while that frame is not known. */
    byte[] with(String nonce, Object shown) {
        String piece = PureFragments.ifPresent(frame.withOf(shown));
        if (piece == null) {
            return null;
        }
        byte[] fresh = nonce.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream screen = new ByteArrayOutputStream(length() + 2 * piece.length());
        join(before, fresh, screen);
        screen.writeBytes(piece.getBytes(StandardCharsets.UTF_8));
        join(after, fresh, screen);
        return screen.toByteArray();
    }

    private static void join(List<byte[]> parts, byte[] between, ByteArrayOutputStream screen) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                screen.writeBytes(between);
            }
            screen.writeBytes(parts.get(i));
        }
    }

    /** Bytes that are kept. */
    int length() {
        return before.stream().mapToInt(part -> part.length).sum()
                + after.stream().mapToInt(part -> part.length).sum();
    }
}
