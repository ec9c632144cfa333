package org.assay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.platform.Environment;

/**
 * The keys of this installation, from the server's environment and from nowhere else: {@code ASSAY_AUDIT_KEY} seals,
 * {@code ASSAY_AUDIT_FORMER_KEYS} (separated by commas) are those that sealed before and still verify.
 */
@ApplicationScoped
class SealKeys {

    private static final String KEY = "ASSAY_AUDIT_KEY";
    private static final String FORMER_KEYS = "ASSAY_AUDIT_FORMER_KEYS";

    private final Optional<SealKey> current = Environment.value(KEY).map(SealKey::of);
    private final Map<String, SealKey> byId = new LinkedHashMap<>();

    SealKeys() {
        current.ifPresent(this::add);
        Arrays.stream(Environment.value(FORMER_KEYS).orElse("").split(",", -1))
                .filter(key -> !key.isBlank())
                .map(SealKey::of)
                .forEach(this::add);
    }

    /**
     * The key that seals now.
     *
     * @throws IllegalStateException if none is set: the wiki does not start without
     */
    SealKey current() {
        return current.orElseThrow(() -> new IllegalStateException(
                KEY + " is not set: the audit cannot be sealed. Give it 64 random hexadecimal digits (openssl"
                        + " rand -hex 32) and keep them outside of the database."));
    }

    /** The key of that fingerprint, of now or of before. */
    Optional<SealKey> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private void add(SealKey key) {
        byId.putIfAbsent(key.id(), key);
    }
}
