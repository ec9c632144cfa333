package org.assay.markup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The part of an address that a title becomes: {@code "The 4+1 Room"} is found at {@code the-4-1-room}.
 *
 * <p>NFKC, lower case without regard to the server's language, letters and digits of every script; everything between
 * them becomes one hyphen, none at either end, at most {@value #MAX_CODE_POINTS} code points. A combining mark that
 * stands on a letter counts as part of that letter: without the vowel signs, different words of Hindi and of vocalised
 * Arabic would share one address. The slug of a slug is that slug.
 */
public final class Slug {

    /** The longest slug, in code points. */
    public static final int MAX_CODE_POINTS = 80;

    /** Words that have a meaning of their own in the product's addresses: no page and no space may be called so. */
    public static final Set<String> RESERVED = Set.of(
            "admin",
            "api",
            "approved",
            "asof",
            "claims",
            "assets",
            "blame",
            "boards",
            "compare",
            "create",
            "captures",
            "claim",
            "decide",
            "discuss",
            "recapture",
            "draft",
            "edit",
            "export",
            "extract",
            "feed",
            "history",
            "identity",
            "import",
            "links",
            "network",
            "new",
            "preview",
            "relate",
            "rename",
            "restore",
            "rev",
            "review",
            "reviews",
            "search",
            "settings",
            "static",
            "suppress",
            "access");

    private Slug() {}

    /** The slug of a title; empty where the title holds neither a letter nor a digit, or is null. */
    public static Optional<String> of(String title) {
        if (title == null) {
            return Optional.empty();
        }
        String folded = fold(title);
        StringBuilder slug = new StringBuilder();
        int count = 0;
        boolean gap = false;
        boolean onLetter = false;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            boolean mark = onLetter && isMark(c);
            if (!mark && !isKept(c)) {
                gap = count > 0;
                onLetter = false;
                continue;
            }
            if (count + (gap ? 2 : 1) > MAX_CODE_POINTS) {
                break;
            }
            if (gap) {
                slug.append('-');
                count++;
                gap = false;
            }
            slug.appendCodePoint(c);
            count++;
            onLetter = mark || Character.isLetter(c);
        }
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug.toString());
    }

    /** Whether the text is a slug as it stands, that is, its own slug. */
    public static boolean isSlug(String text) {
        return of(text).filter(text::equals).isPresent();
    }

    /** Whether the slug is a word of the product's addresses, which a page or space must not take. */
    public static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }

    /** Lower case may leave what NFKC would compose, hence the second pass. */
    private static String fold(String title) {
        if (title.chars().allMatch(c -> c < 0x80)) {
            return title.toLowerCase(Locale.ROOT);
        }
        String compatible = Normalizer.normalize(title, Normalizer.Form.NFKC);
        return Normalizer.normalize(compatible.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        boolean combining = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return combining && !isInvisibleMark(c);
    }

    /** Variation selectors and the grapheme joiner: nobody types them, so no address may depend on them. */
    private static boolean isInvisibleMark(int c) {
        return c == 0x034F
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
