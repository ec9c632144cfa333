package org.assay.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.identity.Caller;

/** Words, ids and hashes of which each stands in one place only, with who may come upon it. */
final class Canaries {

    private static final Pattern IDS =
            Pattern.compile("[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern FORMS = Pattern.compile("kq[0-9a-f]{16}qk|" + IDS);

    /** Tokens of lists' next parts: what they hide counts as said. */
    private static final Pattern CURSOR = Pattern.compile("(?:after=|\"next\":\")([A-Za-z0-9_-]{8,}={0,2})");

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
        return FORMS.matcher(text).replaceAll("#");
    }

    /** The text without what looks like an id or a hash. */
    static String withoutIds(String text) {
        return IDS.matcher(text).replaceAll("#");
    }

    private static Set<String> in(String text) {
        Set<String> tokens = new TreeSet<>();
        FORMS.matcher(text).results().map(MatchResult::group).forEach(tokens::add);
        return tokens;
    }

    private static String decoded(String text) {
        StringBuilder decoded = new StringBuilder();
        CURSOR.matcher(text).results().map(found -> found.group(1)).forEach(cursor -> base64(cursor)
                .ifPresent(plain -> decoded.append('\n').append(plain)));
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
