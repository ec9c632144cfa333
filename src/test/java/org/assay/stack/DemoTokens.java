package org.assay.stack;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tokens that are asked for again before they end, and not for every request: each costs Keycloak a password's hash. */
final class DemoTokens {
    private static final long GOOD_FOR = Duration.ofSeconds(30).toNanos();

    private final Map<String, Held> held = new HashMap<>();
    private final UnaryOperator<String> source;

    private record Held(String token, long since) {}

    DemoTokens(UnaryOperator<String> source) {
        this.source = source;
    }

    String of(String person) {
        long now = System.nanoTime();
        Held before = held.get(person);
        if (before == null || now - before.since() > GOOD_FOR) {
            held.put(person, new Held(source.apply(person), now));
        }
        return held.get(person).token();
    }
}
