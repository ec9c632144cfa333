package org.assay.exchange;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.facts.FactWriter;

/** The documents of a file, as facts. */
final class DocumentPart {

    private DocumentPart() {}

    /** @param captures all those that the file brings along */
    static List<Draft> read(Reading reading, List<CaptureFile> captures) {
        return reading.archive().of(Section.DOCUMENT).stream()
                .map(item -> read(item, reading, captures))
                .toList();
    }

    private static Draft read(Item item, Reading reading, List<CaptureFile> captures) {
        Names names = reading.names();
        UUID page = names.of(Section.DOCUMENT, item);
        Overlay facts = reading.over(page)
                .put("ref", names.ref(Section.DOCUMENT, item), item.line("id"))
                .text("documentKind", item, "kind")
                .text("language", item, "language")
                .extra("url", item, "url")
                .extra("archiveUrl", item, "archive_url")
                .extra("note", item, "note")
                .set("published", published(item.object("published")), item.line("published"));
        actor(facts, "outlet", item, "publisher", names);
        actor(facts, "author", item, "author", names);
        captures(facts, item, page, reading, captures);
        return Draft.of(item, page, Section.DOCUMENT, item.required("title"), facts);
    }

    private static void actor(Overlay facts, String field, Item item, String member, Names names) {
        Item told = item.object(member);
        boolean stated = told != null && Boolean.TRUE.equals(told.flag("stated"));
        facts.page(field, told == null ? null : names.page(told, "actor", Section.ACTOR), item.line(member))
                .flag(field + "Stated", stated, item.line(member));
    }

    private static JsonObject published(Item published) {
        if (published == null) {
            return null;
        }
        return FactWriter.begin()
                .put("edtf", published.required("edtf"))
                .put("stated", published.text("words"))
                .flag("isStated", Boolean.TRUE.equals(published.flag("stated")))
                .put("basis", published.text("basis"))
                .end();
    }

    /** Captures that the page has already stay as they are; those that it has not are added by whoever imports, now. */
    private static void captures(Overlay facts, Item item, UUID page, Reading reading, List<CaptureFile> captures) {
        List<JsonObject> all = new ArrayList<>(facts.objectsBefore("captures"));
        captures.stream().filter(capture -> capture.document().equals(page)).forEach(capture -> capture.captured()
                .ifPresent(captured -> all.add(captured.as(capture.number(), reading.person(), reading.now())
                        .write())));
        facts.objects("captures", all, item.line("captures"));
    }
}
