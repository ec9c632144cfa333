package org.assay.exchange;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.facts.FactWriter;

/** The claims of a file and what they are to each other, as facts. */
final class ClaimPart {

    private static final String TOPIC = Section.TOPIC.prefix() + "/";

    private ClaimPart() {}

    static List<Draft> read(Reading reading) {
        Stated relations = Stated.ofClaims(reading.archive(), reading.names());
        return reading.archive().of(Section.CLAIM).stream()
                .map(item -> read(item, reading, relations))
                .toList();
    }

    private static Draft read(Item item, Reading reading, Stated relations) {
        Names names = reading.names();
        UUID page = names.of(Section.CLAIM, item);
        Overlay facts = reading.over(page);
        facts.put("ref", names.ref(Section.CLAIM, item), item.line("id"))
                .text("modality", item, "modality")
                .text("polarity", item, "polarity")
                .text("speechAct", item, "speech_act")
                .text("form", item, "form")
                .page("speaker", names.required(item, "speaker", Section.ACTOR), item.line("speaker"))
                .pages("chain", names.pages(item, "chain", Section.ACTOR), item.line("chain"))
                .page("reporter", names.required(item, "reporter", Section.ACTOR), item.line("reporter"))
                .page("audience", names.page(item, "audience", Section.ACTOR), item.line("audience"))
                .pages("subjects", names.pages(item, "subjects", Section.ACTOR), item.line("subjects"))
                .pages("objects", names.pages(item, "objects", Section.ACTOR), item.line("objects"))
                .all("topics", topics(item, reading.archive()), item.line("topics"))
                .pages("places", names.pages(item, "places", Section.PLACE), item.line("places"))
                .set("eventDate", Dates.read(item, "event_date"), item.line("event_date"))
                .set("assertedDate", Dates.read(item, "date_asserted"), item.line("date_asserted"))
                .text("hedge", item, "hedge")
                .page("origin", names.page(item, "origin", Section.ORIGIN), item.line("origin"))
                .text("reliability", item, "source_reliability")
                .text("credibility", item, "credibility")
                .text("reportCredibility", item, "report_credibility")
                .page("about", names.page(item, "about_claim", Section.CLAIM), item.line("about_claim"))
                .set("quote", Selector.read(item, "selector", reading), item.line("selector"))
                .text("note", item, "note")
                .extra("gradeReason", item, "grade_reason")
                .extra("decision", item, "decision")
                .extra("decisionReason", item, "decision_reason");
        if (!item.has("selector")) {
            item.refuse("selector", "missing", "must be given: no claim without its quote");
        }
        relations(facts, relations.by(page), reading);
        doubt(item, reading.doubts());
        return Draft.of(item, page, Section.CLAIM, item.required("proposition"), facts);
    }

    private static List<String> topics(Item item, Archive archive) {
        List<String> topics = new ArrayList<>();
        for (Item.Word word : item.words("topics")) {
            if (Archive.ref(Section.TOPIC, word.text()).isPresent() && archive.has(word.text())) {
                topics.add(word.text().substring(TOPIC.length()));
            } else if (archive.isFirst() || word.text().startsWith(TOPIC)) {
                item.findings().add(word.line(), word.path(), "dangling", "must name one of this file's topics");
            } else {
                topics.add(word.text()); // A tag that is no name: our own version writes it as it is.
            }
        }
        return topics;
    }

    private static void relations(Overlay facts, List<Item> items, Reading reading) {
        List<JsonObject> before = facts.objectsBefore("relations");
        facts.speaking(
                "relations",
                "to",
                items,
                item -> Signatures.signed(relation(item, reading.names()), before, reading),
                items.isEmpty() ? 0 : items.get(0).line());
    }

    private static JsonObject relation(Item item, Names names) {
        return FactWriter.begin()
                .put("ref", Archive.ref(Section.RELATION, item))
                .put("type", item.text("type"))
                .put("to", names.page(item, "to", Section.CLAIM))
                .put("strength", item.required("strength"))
                .put("rationale", item.required("rationale"))
                .end();
    }

    /** Both grades in one are compared with the two, never taken. */
    private static void doubt(Item item, Findings doubts) {
        String grade = item.text("grade");
        if (grade != null && !grade.equals(item.text("source_reliability") + item.text("credibility"))) {
            doubts.add(
                    item.line("grade"),
                    item.at("grade"),
                    "grade",
                    "is not what source_reliability and credibility say; those count");
        }
    }
}
