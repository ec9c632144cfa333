package org.assay.document.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.assay.page.CanonicalJson;
import org.assay.page.FactsForm;
import org.assay.platform.Json;

/** What is known of a document's source, as a person types it; its captures stay as they are. */
public class DocumentForm implements FactsForm {

    private final String captures;

    private String ref;
    private String documentKind;
    private String language;
    private PageName outlet;
    private boolean outletStated;
    private PageName author;
    private boolean authorStated;
    private String published;
    private String stated;
    private boolean isStated;
    private String basis;
    private String url;
    private String archiveUrl;
    private String note;

    DocumentForm(String facts, PageNames names) {
        JsonObject object = CanonicalJson.parse(facts);
        captures = object.containsKey("captures") ? object.get("captures").toString() : null;
        ref = text(object, "ref");
        documentKind = text(object, "documentKind");
        language = text(object, "language");
        outlet = names.of(text(object, "outlet"));
        outletStated = object.get("outletStated") == JsonValue.TRUE;
        author = names.of(text(object, "author"));
        authorStated = object.get("authorStated") == JsonValue.TRUE;
        JsonObject date = object.get("published") instanceof JsonObject given ? given : JsonObject.EMPTY_JSON_OBJECT;
        published = text(date, "edtf");
        stated = text(date, "stated");
        isStated = date.get("isStated") == JsonValue.TRUE;
        basis = text(date, "basis");
        url = text(object, "url");
        archiveUrl = text(object, "archiveUrl");
        note = text(object, "note");
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }

    @Override
    public String facts() {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        put(facts, "ref", ref);
        put(facts, "documentKind", documentKind);
        put(facts, "language", language);
        put(facts, "outlet", id(outlet));
        facts.add("outletStated", outletStated);
        put(facts, "author", id(author));
        facts.add("authorStated", authorStated);
        if (!isBlank(published) || !isBlank(stated) || !isBlank(basis)) {
            JsonObjectBuilder date = Json.createObjectBuilder();
            put(date, "edtf", published);
            put(date, "stated", stated);
            date.add("isStated", isStated);
            put(date, "basis", basis);
            facts.add("published", date);
        }
        put(facts, "url", url);
        put(facts, "archiveUrl", archiveUrl);
        put(facts, "note", note);
        String written = facts.build().toString();
        return captures == null
                ? written
                : written.substring(0, written.length() - 1) + ",\"captures\":" + captures + "}";
    }

    private static void put(JsonObjectBuilder object, String name, String value) {
        if (!isBlank(value)) {
            object.add(name, value);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String id(PageName page) {
        UUID id = page == null ? null : page.id();
        return id == null ? null : id.toString();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getDocumentKind() {
        return documentKind;
    }

    public void setDocumentKind(String documentKind) {
        this.documentKind = documentKind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public PageName getOutlet() {
        return outlet;
    }

    public void setOutlet(PageName outlet) {
        this.outlet = outlet;
    }

    public boolean isOutletStated() {
        return outletStated;
    }

    public void setOutletStated(boolean outletStated) {
        this.outletStated = outletStated;
    }

    public PageName getAuthor() {
        return author;
    }

    public void setAuthor(PageName author) {
        this.author = author;
    }

    public boolean isAuthorStated() {
        return authorStated;
    }

    public void setAuthorStated(boolean authorStated) {
        this.authorStated = authorStated;
    }

    /** The date in EDTF. */
    public String getPublished() {
        return published;
    }

    public void setPublished(String published) {
        this.published = published;
    }

    /** The date as the document says it. */
    public String getStated() {
        return stated;
    }

    public void setStated(String stated) {
        this.stated = stated;
    }

    /** Whether the document says its date. */
    public boolean isDateStated() {
        return isStated;
    }

    public void setDateStated(boolean dateStated) {
        this.isStated = dateStated;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getArchiveUrl() {
        return archiveUrl;
    }

    public void setArchiveUrl(String archiveUrl) {
        this.archiveUrl = archiveUrl;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
