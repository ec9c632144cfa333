package org.assay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.page.Desk;
import org.assay.page.NewPage;
import org.assay.page.PageEdit;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.RevisionId;
import org.assay.page.SaveOutcome;
import org.assay.page.SavedRevision;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.Invalid;
import org.assay.platform.Violation;

/** A desk where pages about actors are written. */
final class ActorsDesk extends Desk {

    /** Facts of an actor of whom nothing is known. */
    static final String PERSON = "{\"actorKind\":\"person\"}";

    /** A name that nobody else has. */
    final String name = "Zaid" + UUID.randomUUID().toString().substring(0, 8);

    private final Pages pages = CDI.current().select(Pages.class).get();
    private final PageViews views = CDI.current().select(PageViews.class).get();
    private final Actors actors = CDI.current().select(Actors.class).get();

    SavedRevision actor(String title, String facts) {
        return made("actor", title, facts);
    }

    SavedRevision made(String kind, String title, String facts) {
        return Work.as(ana, () -> pages.create(new NewPage(space, kind, title, "", facts, null, List.of(), "first")));
    }

    /** An actor that Ana alone may see. */
    SavedRevision hidden(String facts) {
        return Work.as(
                ana,
                () -> pages.create(new NewPage(
                        space, "actor", name + " hidden", "", facts, "RED", List.of(ana.person()), "first")));
    }

    /** Facts of an actor that is related to another. */
    static String relating(UUID to) {
        return "{\"actorKind\":\"person\",\"relations\":[{\"type\":\"part-of\",\"to\":\"" + to
                + "\",\"negated\":true,\"provenance\":\"stated\",\"from\":\"2014-06\",\"asOf\":{\"edtf\":\"2015-10~\"}}]}";
    }

    PageSource source(SavedRevision page) {
        return Work.as(ana, () -> views.source(page.page(), ViewChoice.of(Stage.DRAFT)));
    }

    RevisionId latest(SavedRevision page) {
        return draft(page).revision();
    }

    /** Ana saves it from its latest revision. */
    void change(SavedRevision page, String title, String facts) {
        assertThat(change(ana, page, title, facts)).isInstanceOf(SaveOutcome.Saved.class);
    }

    SaveOutcome change(Caller author, SavedRevision page, String title, String facts) {
        String base = source(page).page().hash();
        return Work.as(
                author, () -> pages.save(page.page(), new PageEdit(base, title, "", facts, null, null, "edited")));
    }

    /** What is wrong with these facts, in fields and codes. */
    List<String> refused(Caller author, SavedRevision page, String facts) {
        try {
            change(author, page, name, facts);
            return List.of();
        } catch (Invalid invalid) {
            return invalid.violations().stream().map(ActorsDesk::said).toList();
        }
    }

    private static String said(Violation violation) {
        return violation.field() + " " + violation.code();
    }

    /** The actors that completion proposes, by name. */
    List<String> found(Caller caller, String words) {
        return Work.as(caller, () -> actors.suggest(space, words)).stream()
                .map(suggestion -> suggestion.actor().name())
                .toList();
    }

    Map<UUID, UUID> representatives(Caller caller, SavedRevision page) {
        return Work.as(caller, () -> actors.representatives(List.of(page.page()), null));
    }
}
