package org.assay.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Figures of a dossier, computed by the test itself, by the words of the rules and in another way than the product. */
record Reckoned(JsonObject dossier) {

    private static final Set<String> SPEAK_FOR =
            Set.of("chairs", "part-of", "heads", "heads-government-of", "spokesperson-for", "member-of", "leads");

    private List<JsonObject> of(String list) {
        return dossier.getJsonArray(list).getValuesAs(JsonObject.class);
    }

    Map<String, Integer> by(String list, String member) {
        Map<String, Integer> counts = new TreeMap<>();
        of(list).forEach(thing -> counts.merge(thing.getString(member), 1, Integer::sum));
        return counts;
    }

    Map<String, Integer> byStatus() {
        Map<String, String> speakers =
                of("claims").stream().collect(Collectors.toMap(c -> c.getString("id"), c -> c.getString("speaker")));
        Set<String> disputed = new HashSet<>();
        for (JsonObject relation : of("claim_relations")) {
            String one = relation.getString("from");
            String other = relation.getString("to");
            if (relation.getString("type").equals("contradicts")
                    && !speakers.get(one).equals(speakers.get(other))) {
                disputed.addAll(List.of(one, other));
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonObject claim : of("claims")) {
            String status = disputed.contains(claim.getString("id")) ? "disputed" : claim.getString("decision", "open");
            counts.merge(status, 1, Integer::sum);
        }
        return counts;
    }

    List<String> mostContradicted() {
        Map<String, Integer> counts = new TreeMap<>();
        of("claim_relations").stream()
                .filter(relation -> relation.getString("type").equals("contradicts"))
                .forEach(relation ->
                        List.of("from", "to").forEach(end -> counts.merge(relation.getString(end), 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(6)
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
    }

    List<String> silent() {
        Set<String> heard =
                of("claims").stream().map(c -> c.getString("speaker")).collect(Collectors.toSet());
        int before = -1;
        while (before < heard.size()) {
            before = heard.size();
            of("actor_relations").stream()
                    .filter(tie -> SPEAK_FOR.contains(tie.getString("type")) && heard.contains(tie.getString("from")))
                    .forEach(tie -> heard.add(tie.getString("to")));
        }
        Map<String, Integer> subjects = new TreeMap<>();
        of("claims")
                .forEach(claim -> strings(claim, "subjects").forEach(actor -> subjects.merge(actor, 1, Integer::sum)));
        return subjects.entrySet().stream()
                .filter(e -> e.getValue() >= 4 && !heard.contains(e.getKey()))
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
    }

    Set<String> origins(Set<String> claims) {
        Set<String> nowhere = of("origins").stream()
                .filter(origin -> !origin.getBoolean("counts"))
                .map(origin -> origin.getString("id"))
                .collect(Collectors.toSet());
        Set<String> origins = of("claims").stream()
                .filter(claim -> claims.contains(claim.getString("id")))
                .map(claim -> claim.getString("origin"))
                .collect(Collectors.toCollection(TreeSet::new));
        origins.removeAll(nowhere);
        return origins;
    }

    static List<String> strings(JsonObject thing, String member) {
        return thing.getJsonArray(member).getValuesAs(JsonString::getString);
    }
}
