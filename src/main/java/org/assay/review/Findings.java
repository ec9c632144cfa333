package org.assay.review;

import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.page.CanonicalJson;
import org.assay.platform.Bounds;
import org.assay.platform.Json;
import org.assay.tradecraft.Finding;
import org.assay.tradecraft.Standard;

/**
 * How a voter found the standards of tradecraft met.
 *
 * @param of by standard, in the standards' order; what he did not judge is missing
 */
public record Findings(Map<Standard, Finding> of) implements Serializable {

    /** Of one who judged none. */
    public static final Findings NONE = new Findings(Map.of());

    /** One of them. */
    public record Judged(Standard standard, Finding finding) implements Serializable {}

    public Findings {
        Map<Standard, Finding> sorted = new EnumMap<>(Standard.class);
        sorted.putAll(of);
        of = Collections.unmodifiableMap(sorted);
    }

    /** All of them, in the standards' order. */
    public List<Judged> list() {
        return of.entrySet().stream()
                .map(entry -> new Judged(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What was sent, label by label; what is wrong with it goes to {@code bounds}. Null means none. */
    static Findings checked(Map<String, String> sent, Bounds bounds) {
        Map<Standard, Finding> findings = new EnumMap<>(Standard.class);
        if (sent == null) {
            return NONE;
        }
        sent.forEach((label, value) -> {
            Optional<Standard> standard = Standard.of(label);
            Optional<Finding> finding = Finding.of(value);
            if (standard.isPresent() && finding.isPresent()) {
                findings.put(standard.get(), finding.get());
            } else {
                bounds.add(
                        "tradecraft",
                        "unknown",
                        "must name standards of ICD 203, each met, partly-met, not-met or not-applicable");
            }
        });
        return new Findings(findings);
    }

    /** As stored: canonical JSON. */
    String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        of.forEach((standard, finding) -> object.add(standard.label(), finding.label()));
        return CanonicalJson.of(object.build());
    }

    /** Reads what was stored. */
    static Findings read(String json) {
        Map<Standard, Finding> findings = new EnumMap<>(Standard.class);
        var object = CanonicalJson.parse(json);
        object.keySet()
                .forEach(label -> findings.put(
                        Standard.of(label).orElseThrow(),
                        Finding.of(object.getString(label)).orElseThrow()));
        return new Findings(findings);
    }
}
