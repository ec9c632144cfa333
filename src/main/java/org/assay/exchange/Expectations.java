package org.assay.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.board.Figures;
import org.assay.board.Knowledge;
import org.assay.platform.rest.StrictJson;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.ClaimStatuses;

/**
 * Compares what a file states that is computed, the claims' status and the figures under {@code expected}, with what follows from
 * the rest of it. Nothing of it is stored; where it differs, the report says so.
 */
final class Expectations {

    private static final Set<String> WORDS = Set.of("rule", "proposition", "note");

    private final Archive archive;
    private final Findings notes;

    private Expectations(Archive archive, Findings notes) {
        this.archive = archive;
        this.notes = notes;
    }

    static void compare(Archive archive, Findings notes) {
        Expectations expectations = new Expectations(archive, notes);
        Knowledge known = FileKnowledge.of(archive);
        expectations.statuses(known);
        expectations.figures(known);
    }

    private void statuses(Knowledge known) {
        Map<String, ClaimStatus> statuses = ClaimStatuses.of(
                known.claims().stream()
                        .map(claim -> new ClaimStatuses.Decided<>(claim.name(), claim.speaker(), claim.decision()))
                        .toList(),
                known.relations());
        for (Item claim : archive.of(Section.CLAIM)) {
            String said = claim.text("status");
            String is = statuses.get(claim.text("id")).label();
            if (said != null && !said.equals(is)) {
                notes.add(claim.line("status"), claim.at("status"), "status", "is " + is + " by what the file says");
            }
        }
    }

    private void figures(Knowledge known) {
        Item expected = archive.root().object("expected");
        if (expected == null) {
            return;
        }
        Item circular = expected.object("circular_reporting");
        List<String> asked = circular == null
                ? null
                : circular.words("claims").stream().map(Item.Word::text).toList();
        JsonNode figures = StrictJson.get().valueToTree(Figures.of(known, asked));
        figures.properties().forEach(figure -> {
            Node said = expected.node().members().get(figure.getKey());
            if (said != null && !holds(figure.getValue(), StrictJson.get().valueToTree(plain(said)))) {
                notes.add(said.line(), "expected." + figure.getKey(), "expected", "is another by what the file says");
            }
        });
    }

    /** Whether the file says the same of all that is computed; it may say more. */
    private static boolean holds(JsonNode computed, JsonNode said) {
        if (computed.isObject() && said.isObject()) {
            return computed.properties().stream()
                    .filter(member -> !WORDS.contains(member.getKey()))
                    .allMatch(
                            member -> said.has(member.getKey()) && holds(member.getValue(), said.get(member.getKey())));
        }
        if (computed.isArray() && said.isArray()) {
            boolean same = computed.size() == said.size();
            for (int i = 0; same && i < computed.size(); i++) {
                same = holds(computed.get(i), said.get(i));
            }
            return same;
        }
        if (computed.isNumber() && said.isNumber()) {
            return computed.decimalValue().compareTo(said.decimalValue()) == 0;
        }
        return computed.asText().equals(said.asText());
    }

    private static Object plain(Node node) {
        if (node.isObject()) {
            Map<String, Object> members = new HashMap<>();
            node.members().forEach((name, member) -> members.put(name, plain(member)));
            return members;
        }
        return node.isList() ? node.elements().stream().map(Expectations::plain).toList() : node.value();
    }
}
