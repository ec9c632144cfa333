package org.assay.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.assay.document.CaptureTexts;
import org.assay.platform.Json;

/** Documents as a file has them, with the bytes of all their captures. */
final class DocumentOutput {

    private final Export export;
    private final CaptureTexts captures;

    DocumentOutput(Export export, CaptureTexts captures) {
        this.export = export;
        this.captures = captures;
    }

    /** The texts of all captures, which quotes are shown in. */
    CapturedTexts texts() {
        CapturedTexts texts = new CapturedTexts();
        for (Export.Sheet sheet : export.of(Section.DOCUMENT)) {
            for (JsonObject capture : Export.objects(sheet.facts(), "captures")) {
                int number = capture.getInt("number");
                captures.text(sheet.page().id(), number)
                        .ifPresent(text -> texts.put(sheet.page().id(), number, text));
            }
        }
        return texts;
    }

    JsonArrayBuilder documents() {
        JsonArrayBuilder documents = Json.createArrayBuilder();
        export.of(Section.DOCUMENT).forEach(sheet -> documents.add(document(sheet)));
        return documents;
    }

    private JsonObjectBuilder document(Export.Sheet sheet) {
        JsonObject facts = sheet.facts();
        JsonObjectBuilder item = export.begin(sheet, "title");
        Export.copy(facts, item, "documentKind", "kind");
        Export.copy(facts, item, "language", "language");
        actor(facts, item, "outlet", "publisher");
        actor(facts, item, "author", "author");
        if (facts.containsKey("published")) {
            item.add("published", published(facts.getJsonObject("published")));
        }
        Export.copy(facts, item, "url", "url");
        Export.copy(facts, item, "archiveUrl", "archive_url");
        Export.copy(facts, item, "note", "note");
        JsonArrayBuilder all = Json.createArrayBuilder();
        Export.objects(facts, "captures")
                .forEach(capture -> all.add(capture(sheet.page().id(), capture)));
        return item.add("captures", all);
    }

    private void actor(JsonObject facts, JsonObjectBuilder item, String field, String member) {
        boolean stated = facts.getBoolean(field + "Stated", false);
        JsonObjectBuilder told = Json.createObjectBuilder();
        export.name(facts.get(field)).ifPresent(name -> told.add("actor", name));
        if (facts.containsKey(field) || stated) {
            item.add(member, told.add("stated", stated));
        }
    }

    private static JsonObjectBuilder published(JsonObject published) {
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("edtf", published.getString("edtf"))
                .add("stated", published.getBoolean("isStated", false));
        Export.copy(published, item, "stated", "words");
        Export.copy(published, item, "basis", "basis");
        return item;
    }

    /** Who captured it and when stays in the wiki: whoever imports it captures it there. */
    private JsonObjectBuilder capture(UUID page, JsonObject capture) {
        int number = capture.getInt("number");
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("number", number)
                .add("sha256", capture.getString("sha256"))
                .add("media_type", capture.getString("mediaType"))
                .add("extractor", capture.getString("extractor"));
        Export.copy(capture, item, "how", "method");
        Export.copy(capture, item, "fileName", "file_name");
        for (String field : List.of("url", "note")) {
            Export.copy(capture, item, field, field);
        }
        return item.add("content", Base64.getEncoder().encodeToString(captures.original(page, number)));
    }
}
