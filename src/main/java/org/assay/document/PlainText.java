package org.assay.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** Bytes that are a text, and how a text must look to be quoted from. */
final class PlainText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final int SAMPLE = 64 << 10;

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u000B\f\u0085]");
    private static final Pattern TRAILING = Pattern.compile("[ \t\u00A0]+(?=\n|$)");
    private static final Pattern GAP = Pattern.compile("\n{3,}");

    private PlainText() {}

    /** Whether bytes may be a text at all: no control characters but those that a text has. */
    static boolean isLikely(byte[] bytes) {
        if (mark(bytes).isPresent()) {
            return true;
        }
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && "\t\n\r\f\u000B\u001B".indexOf(one) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The charset: by its mark, UTF-8 where the bytes are that, else by the frequency of letters. */
    static Charset charset(byte[] bytes) {
        return mark(bytes).or(() -> utf8(bytes)).orElseGet(() -> guessed(bytes));
    }

    /** The text, verbatim but for line ends, a mark of byte order at its beginning, and what no text can hold. */
    static String decoded(byte[] bytes, Charset charset) {
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        return clean(text);
    }

    /** Line ends LF; U+FFFD where a database or browser would change the character. */
    static String clean(String text) {
        String marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        String lines = LINE_ENDS.matcher(marked).replaceAll("\n");
        StringBuilder clean = null;
        for (int i = 0; i < lines.length(); ) {
            int c = lines.codePointAt(i);
            if (isImpossible(c)) {
                clean = clean == null ? new StringBuilder(lines) : clean;
                clean.setCharAt(i, REPLACEMENT);
            }
            i += Character.charCount(c);
        }
        return clean == null ? lines : clean.toString();
    }

    /** The same for what was laid out otherwise before: no white space at the ends, no more than one blank line. */
    static String relaid(String text) {
        String lines = TRAILING.matcher(clean(text)).replaceAll("");
        return GAP.matcher(lines).replaceAll("\n\n").strip();
    }

    static String lineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isImpossible(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return control || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c == 0xFFFE || c == 0xFFFF;
    }

    private static Optional<Charset> mark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return begins(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector(SAMPLE);
        detector.setText(bytes);
        for (CharsetMatch match : detector.detectAll()) {
            if (Charset.isSupported(match.getName()) && !match.getName().startsWith("UTF")) {
                return Charset.forName(match.getName());
            }
        }
        return StandardCharsets.ISO_8859_1;
    }
}
