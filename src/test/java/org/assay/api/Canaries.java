package org.assay.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.identity.Caller;

/**
 * Words, ids and hashes of which each stands in one place only, with who may come upon it.
 *
 * <p>Gigabytes of answers are looked through: only what is long enough is held against a form, and the other patterns begin with
 * letters that are searched for as such.
 */
final class Canaries {

    private static final Pattern IDS =
            Pattern.compile("[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern FORMS = Pattern.compile("kq[0-9a-f]{16}qk|" + IDS);

    /** Tokens of lists' next parts: what they hide counts as said. */
    private static final List<Pattern> CURSORS = List.of(
            Pattern.compile("after=([A-Za-z0-9_-]{8,}={0,2})"),
            Pattern.compile("\"next\":\"([A-Za-z0-9_-]{8,}={0,2})"));

    /** Letters of the shortest form. */
    private static final int SHORTEST = 20;

    private record Canary(String what, Predicate<Caller> allowed) {}

    private final Map<String, Canary> known = new ConcurrentHashMap<>();

    /** A word that occurs nowhere. */
    static String fresh() {
        return "kq" + UUID.randomUUID().toString().replace("-", "").substring(0, 16) + "qk";
    }

    /** A new word for that place. */
    String word(String what, Predicate<Caller> allowed) {
        return note(fresh(), what, allowed);
    }

    /** An id or a hash that the product has given. */
    String note(String token, String what, Predicate<Caller> allowed) {
        known.put(token, new Canary(what, allowed));
        return token;
    }

    /** What the text tells that this caller must not come upon, in words; the own address is his to know. */
    Set<String> leaks(String text, Caller caller, String address) {
        Set<String> leaks = new TreeSet<>();
        for (String token : in(text + decoded(text))) {
            Canary canary = known.get(token);
            if (canary != null && !address.contains(token) && !canary.allowed().test(caller)) {
                leaks.add(canary.what());
            }
        }
        return leaks;
    }

    /** The text with everything of these forms made the same. */
    static String blurred(String text) {
        return without(text, FORMS);
    }

    /** The text without what looks like an id or a hash. */
    static String withoutIds(String text) {
        return without(text, IDS);
    }

    private static String without(String text, Pattern forms) {
        StringBuilder left = new StringBuilder(text.length());
        int past = 0;
        for (MatchResult found : found(text, forms)) {
            left.append(text, past, found.start()).append('#');
            past = found.end();
        }
        return left.append(text, past, text.length()).toString();
    }

    private static Set<String> in(String text) {
        Set<String> tokens = new TreeSet<>();
        found(text, FORMS).forEach(found -> tokens.add(found.group()));
        return tokens;
    }

    /** What has one of the forms; only letters and digits without a break are held against them. */
    private static List<MatchResult> found(String text, Pattern forms) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = forms.matcher(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !belongs(text.charAt(i))) {
                if (i - start >= SHORTEST) {
                    matcher.region(start, i);
                    while (matcher.find()) {
                        found.add(matcher.toMatchResult());
                    }
                }
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean belongs(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '-';
    }

    private static String decoded(String text) {
        StringBuilder decoded = new StringBuilder();
        for (Pattern cursor : CURSORS) {
            cursor.matcher(text).results().forEach(found -> base64(found.group(1))
                    .ifPresent(plain -> decoded.append('\n').append(plain)));
        }
        return decoded.toString();
    }

    private static Optional<String> base64(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
