package org.assay.markup;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Text with its invisible and direction-changing characters made visible: U+202E is shown as {@code ⟦U+202E⟧}.
 *
 * <p>For names and for comparisons, where a character that nobody sees, or that turns the reading order round, could
 * pass off one text as another. The result is plain text and still has to be escaped. Tab and line feed stay; the
 * joiners U+200C and U+200D stay between letters of scripts that need them, U+200D also inside emoji.
 */
public final class Visible {

    private static final Set<UnicodeScript> JOINING = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MANDAIC,
            UnicodeScript.NKO,
            UnicodeScript.THAANA,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.TIBETAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER);

    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int NONE = -1;

    private Visible() {}

    /** The text with each hidden character replaced by its number in double brackets; null counts as empty. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return hasHidden(text) ? show(text) : text;
    }

    /** Whether the character that begins at an index would be shown by its number. */
    public static boolean isHidden(String text, int index) {
        int c = text.codePointAt(index);
        int next = index + Character.charCount(c);
        return isHidden(c)
                && !isNeeded(
                        c,
                        index == 0 ? NONE : text.codePointBefore(index),
                        next < text.length() ? text.codePointAt(next) : NONE);
    }

    private static boolean hasHidden(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isHidden(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static String show(String text) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int before = NONE;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isHidden(c) && !isNeeded(c, before, i < text.length() ? text.codePointAt(i) : NONE)) {
                out.append("⟦U+").append("%04X".formatted(c)).append('⟧');
            } else {
                out.appendCodePoint(c);
            }
            if (UnicodeScript.of(c) != UnicodeScript.INHERITED) {
                before = c;
            }
        }
        return out.toString();
    }

    private static boolean isHidden(int c) {
        if (c < 0x80) {
            return (c < ' ' && c != '\t' && c != '\n') || c == 0x7F;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !isVisibleFormat(c);
            default -> isBlankLetter(c);
        };
    }

    /** Arabic number and verse signs and their like carry the category of controls, but have a shape. */
    private static boolean isVisibleFormat(int c) {
        return (c >= 0x0600 && c <= 0x0605)
                || c == 0x06DD
                || c == 0x070F
                || c == 0x0890
                || c == 0x0891
                || c == 0x08E2
                || c == 0x110BD
                || c == 0x110CD;
    }

    /** Letters and marks without any shape: Hangul fillers, the grapheme joiner. */
    private static boolean isBlankLetter(int c) {
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    /** At the very start or end the neighbour is unknown (comparisons cut texts into words), so the other one decides. */
    private static boolean isNeeded(int c, int before, int after) {
        if ((c != ZWNJ && c != ZWJ) || (before == NONE && after == NONE)) {
            return false;
        }
        boolean inWord = (before == NONE || isJoining(before)) && (after == NONE || isJoining(after));
        return inWord || (c == ZWJ && isPicture(before) && isPicture(after));
    }

    private static boolean isJoining(int c) {
        return JOINING.contains(UnicodeScript.of(c));
    }

    private static boolean isPicture(int c) {
        return c != NONE
                && switch (Character.getType(c)) {
                    case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> true;
                    default -> false;
                };
    }
}
