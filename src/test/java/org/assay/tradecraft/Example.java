package org.assay.tradecraft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assay.exchange.WorkedExample;

/** The worked example that lies beside the project, as the arithmetic sees it; its lists can be altered. */
final class Example {
    final JsonNode dossier = read();
    final List<Report<String>> reports = new ArrayList<>();
    final List<ClaimLink<String>> links = new ArrayList<>();
    final List<Tie<String>> ties = new ArrayList<>();
    final List<Statement<String>> statements = new ArrayList<>();
    final Set<String> nowhere = new TreeSet<>();

    Example() {
        stream(dossier.get("claims")).forEach(claim -> {
            Optional<String> speaker = Optional.of(claim.get("speaker").asText());
            reports.add(new Report<>(
                    claim.get("id").asText(),
                    speaker,
                    Optional.of(claim.get("origin").asText())));
            statements.add(new Statement<>(speaker, new TreeSet<>(texts(claim.get("subjects")))));
        });
        stream(dossier.get("claim_relations"))
                .forEach(link -> links.add(new ClaimLink<>(
                        link.get("from").asText(),
                        ClaimRelationType.of(link.get("type").asText()).orElseThrow(),
                        link.get("to").asText())));
        stream(dossier.get("actor_relations"))
                .forEach(tie -> ties.add(new Tie<>(
                        tie.get("from").asText(),
                        tie.get("type").asText(),
                        false,
                        tie.get("to").asText())));
        stream(dossier.get("origins"))
                .filter(origin -> !origin.get("counts").asBoolean())
                .forEach(origin -> nowhere.add(origin.get("id").asText()));
    }

    static JsonNode read() {
        WorkedExample.require();
        try {
            return new ObjectMapper()
                    .readTree(WorkedExample.file("dossier.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    JsonNode expected(String key) {
        return dossier.get("expected").get(key);
    }

    Report<String> report(String id) {
        return reports.stream()
                .filter(report -> report.claim().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Puts another report in a claim's place. */
    void replace(Report<String> other) {
        reports.set(reports.indexOf(report(other.claim())), other);
    }

    Corroboration<String> corroboration(List<String> claims, List<Independence<String>> recorded) {
        return Corroboration.of(
                claims.stream().map(this::report).toList(), RootOrigins.trace(reports, links), nowhere, recorded);
    }
}
