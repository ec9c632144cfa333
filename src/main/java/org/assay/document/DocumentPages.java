package org.assay.document;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParsingException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Denied;
import org.assay.access.Rule;
import org.assay.identity.CurrentCaller;
import org.assay.page.CanonicalJson;
import org.assay.page.Content;
import org.assay.page.NewPage;
import org.assay.page.PageDetails;
import org.assay.page.PageEdit;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.page.Spaces;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.ApplicationService;
import org.assay.platform.Invalid;
import org.assay.platform.Json;
import org.assay.platform.NotFound;

/** The part of capturing that is one transaction: the page's revision and the capture that it names. */
@ApplicationService
class DocumentPages {

    @Inject
    private Spaces spaces;

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private Intake intake;

    @Inject
    private Recaptures recaptures;

    @Inject
    private Clock clock;

    /** Before a file is read for him. */
    public void requireInsiderOf(String space) {
        if (space == null || space.isBlank()) {
            throw new Invalid("space", "empty", "must be the slug of a space");
        }
        Access.requireInsiderOf(spaces.named(space).team());
    }

    /** Before a file is read for him. */
    public void requireEditor(UUID document) {
        PageDetails page = views.details(document, ViewChoice.USUAL);
        if (!page.kind().equals(Document.NAME)) {
            throw new NotFound();
        }
        if (!page.insider()) {
            throw new Denied(Rule.NOT_AN_INSIDER);
        }
    }

    public SavedRevision create(NewDocument sent, Captured captured) {
        Capture first = captured.as(1, CurrentCaller.get().person(), clock.instant());
        intake.take(captured);
        return pages.create(new NewPage(
                sent.space(),
                Document.NAME,
                sent.title(),
                sent.body(),
                with(List.of(first), facts(sent.facts())),
                sent.marking(),
                sent.named(),
                sent.summary()));
    }

    public SaveOutcome append(UUID document, String base, Captured captured, String summary) {
        PageSource draft = views.source(document, ViewChoice.of(Stage.DRAFT));
        if (!draft.page().hash().equals(base)) {
            return new SaveOutcome.UnknownBase();
        }
        Content content = draft.content();
        DocumentFacts facts = Document.of(content.facts());
        if (facts.latest().textSha256().equals(captured.textSha256())
                && facts.latest().sha256().equals(captured.sha256())) {
            throw Unreadable.because("unchanged", "is what was captured last: nothing has changed since");
        }
        Capture next =
                captured.as(recaptures.next(document), CurrentCaller.get().person(), clock.instant());
        intake.take(captured);
        List<Capture> all = new ArrayList<>(facts.captures());
        all.add(next);
        SaveOutcome outcome = pages.save(
                document,
                new PageEdit(
                        base,
                        content.title(),
                        content.body(),
                        with(all, CanonicalJson.parse(content.facts())),
                        null,
                        null,
                        summary == null || summary.isBlank() ? "Capture " + next.number() : summary));
        if (outcome instanceof SaveOutcome.Saved || outcome instanceof SaveOutcome.Merged) {
            recaptures.record(document, next, captured.text());
        }
        return outcome;
    }

    private static JsonObject facts(String sent) {
        if (sent == null || sent.isBlank()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        JsonObject facts = parsed(sent);
        if (facts.containsKey("captures")) {
            throw new Invalid("facts.captures", "unknown-field", "is made by capturing, not sent");
        }
        return facts;
    }

    private static JsonObject parsed(String sent) {
        try {
            return CanonicalJson.parse(sent);
        } catch (JsonParsingException e) {
            throw new Invalid("facts", "malformed", "must be a JSON object");
        }
    }

    private static String with(List<Capture> captures, JsonObject facts) {
        var array = Json.createArrayBuilder();
        captures.forEach(capture -> array.add(capture.write()));
        return Json.createObjectBuilder(facts).add("captures", array).build().toString();
    }
}
