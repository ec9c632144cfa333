package org.assay.markup;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Which addresses a link in a text may have: {@code http}, {@code https}, {@code mailto}, the wiki's own pages and
 * headings of the same page. It recognises what is allowed and never looks for what is not, so that no trick of case,
 * white space, control characters or entities can matter.
 */
final class Address {

    private static final int MAX_LENGTH = 2_000;
    private static final String KEPT = "-._~:/?#@!$&*+,;=%[]";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Address() {}

    /** The address, encoded so that it is inert wherever it is printed; empty where it is not allowed. */
    static Optional<String> safe(String raw) {
        if (raw.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (raw.startsWith("#")) {
            return Optional.ofNullable(fragment(raw.substring(1)));
        }
        if (raw.startsWith("/wiki/")) {
            return isLocalPath(raw) ? Optional.of(encode(raw)) : Optional.empty();
        }
        for (String scheme : new String[] {"https://", "http://"}) {
            if (raw.regionMatches(true, 0, scheme, 0, scheme.length())) {
                String rest = raw.substring(scheme.length());
                return hasHost(rest) ? Optional.of(scheme + encode(rest)) : Optional.empty();
            }
        }
        String mail = "mailto:";
        boolean isMail = raw.regionMatches(true, 0, mail, 0, mail.length()) && raw.indexOf('@') > mail.length();
        return isMail ? Optional.of(mail + encode(raw.substring(mail.length()))) : Optional.empty();
    }

    /** Whether a safe address leaves this application. */
    static boolean isExternal(String safe) {
        return !safe.startsWith("/") && !safe.startsWith("#");
    }

    /** Whether the text is an absolute path of this application, without dot segments and without anything unencoded. */
    static boolean isLocalPath(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c <= ' ' || c == '\\' || c == 0x7F) {
                return false;
            }
        }
        return !hasDotSegment(path);
    }

    private static boolean hasDotSegment(String path) {
        int end = endOf(path, "?#");
        String decoded = path.substring(0, end).toLowerCase(Locale.ROOT).replace("%2e", ".");
        for (String segment : decoded.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return true;
            }
        }
        return false;
    }

    /** An authority without a user's name (that only serves to mislead) and without what a browser would read otherwise. */
    private static boolean hasHost(String rest) {
        String host = rest.substring(0, endOf(rest, "/?#"));
        return !host.isEmpty() && host.codePoints().allMatch(Address::isHostCharacter);
    }

    private static boolean isHostCharacter(int c) {
        return Character.isLetterOrDigit(c)
                || "-._~:[]%".indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int endOf(String text, String ends) {
        for (int i = 0; i < text.length(); i++) {
            if (ends.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Headings are addressed by what they say, as elsewhere in Markdown; ids of this package stay as they are. */
    private static String fragment(String typed) {
        if (HeadingIds.isId(typed) || Footnotes.isId(typed)) {
            return '#' + typed;
        }
        String anchor = HeadingIds.anchor(typed);
        return anchor == null ? null : '#' + anchor;
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isPlain(c) && (c != '%' || isEncoded(text, i))) {
                out.appendCodePoint(c);
            } else {
                percent(c, out);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isPlain(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean isEncoded(String text, int percent) {
        return percent + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(percent + 1))
                && HexFormat.isHexDigit(text.charAt(percent + 2));
    }

    private static void percent(int c, StringBuilder out) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        String text = lone ? "\uFFFD" : Character.toString(c);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
        }
    }
}
