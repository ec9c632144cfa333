package org.assay.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;
import org.assay.facts.Ref;
import org.assay.page.CanonicalJson;
import org.assay.page.Kind;
import org.assay.page.References;
import org.assay.platform.Bounds;

/** The kind of page that keeps a document: its source and its captures. */
@ApplicationScoped
public class Document implements Kind<DocumentFacts> {

    /** Its name. */
    public static final String NAME = "document";

    private static final String ACTOR = "actor";
    private static final String CAPTURES = "captures";
    private static final int MAX_CAPTURES = 200;
    private static final int MAX_KIND = 80;
    private static final int MAX_LANGUAGE = 35;
    private static final int MAX_NOTE = 10_000;

    @Inject
    private References references;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public DocumentFacts read(JsonObject facts, int version, Bounds bounds) {
        return FactReader.read(facts, bounds, Document::fields);
    }

    private static DocumentFacts fields(FactReader reader) {
        List<Capture> captures = reader.list(CAPTURES, MAX_CAPTURES, Capture::read);
        checkOrder(captures, reader);
        return new DocumentFacts(
                Ref.read(reader),
                reader.optionalLine("documentKind", MAX_KIND),
                language(reader),
                reader.optionalId("outlet"),
                reader.flag("outletStated"),
                reader.optionalId("author"),
                reader.flag("authorStated"),
                reader.optionalObject("published", Published::read),
                Url.read(reader, "url"),
                Url.read(reader, "archiveUrl"),
                reader.paragraphs("note", MAX_NOTE),
                captures);
    }

    private static void checkOrder(List<Capture> captures, FactReader reader) {
        if (captures.isEmpty()) {
            reader.refuse(CAPTURES, "missing", "must have at least one: a document begins by being captured");
        }
        for (int i = 1; i < captures.size(); i++) {
            if (captures.get(i).number() <= captures.get(i - 1).number()) {
                reader.refuse(CAPTURES + "[" + i + "].number", "order", "must be greater than the one before");
            }
        }
    }

    private static String language(FactReader reader) {
        return reader.optionalFormed(
                "language", Document::languageTag, "must be a language tag of BCP 47, as en, ar or zh-Hant");
    }

    private static Optional<String> languageTag(String text) {
        try {
            boolean given = text.length() <= MAX_LANGUAGE
                    && !new Locale.Builder()
                            .setLanguageTag(text)
                            .build()
                            .getLanguage()
                            .isEmpty();
            return given ? Optional.of(text) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    @Override
    public JsonObject write(DocumentFacts facts) {
        return FactWriter.begin()
                .put("ref", facts.ref())
                .put("documentKind", facts.kind())
                .put("language", facts.language())
                .put("outlet", facts.outlet())
                .flag("outletStated", facts.outletStated())
                .put("author", facts.author())
                .flag("authorStated", facts.authorStated())
                .object("published", facts.published(), Published::write)
                .put("url", facts.url())
                .put("archiveUrl", facts.archiveUrl())
                .put("note", facts.note())
                .list(CAPTURES, facts.captures(), Capture::write)
                .end();
    }

    @Override
    public void check(DocumentFacts facts, DocumentFacts before, Bounds bounds) {
        references.check(
                "facts.outlet", ids(facts.outlet()), ids(before == null ? null : before.outlet()), ACTOR, bounds);
        references.check(
                "facts.author", ids(facts.author()), ids(before == null ? null : before.author()), ACTOR, bounds);
        if (before != null && !facts.captures().containsAll(before.captures())) {
            bounds.add("facts.captures", "immutable", "must keep every capture as it is: a capture is evidence");
        }
    }

    private static List<UUID> ids(UUID id) {
        return id == null ? List.of() : List.of(id);
    }

    /** A document's facts as they are stored. */
    public static DocumentFacts of(String canonical) {
        return FactReader.read(CanonicalJson.parse(canonical), Bounds.check(), Document::fields);
    }
}
