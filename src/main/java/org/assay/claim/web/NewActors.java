package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.assay.actor.Actor;
import org.assay.actor.Actors;
import org.assay.claim.Origin;
import org.assay.page.Content;
import org.assay.page.NewPage;
import org.assay.page.Pages;
import org.assay.page.SavedRevision;
import org.assay.platform.Invalid;
import org.assay.platform.web.Texts;
import org.assay.tradecraft.ActorKind;

/** Makes the actors and origins that a claim speaks of and that nobody has made yet: pages with a name and what they are. */
@ApplicationScoped
class NewActors {

    @Inject
    private Actors actors;

    @Inject
    private Pages pages;

    @Inject
    private Texts text;

    /**
     * The choice, as a page that is there.
     *
     * @param field the field of the form in which it was chosen, for what is wrong with it
     */
    Choice made(Choice choice, String space, String field) {
        if (choice == null || !choice.isNew()) {
            return choice;
        }
        try {
            return new Choice(make(choice, space).page(), choice.pageKind(), choice.title());
        } catch (Invalid invalid) {
            throw new Invalid(
                    field,
                    "unmade",
                    "is none that can be made: " + invalid.violations().get(0).message());
        }
    }

    private SavedRevision make(Choice choice, String space) {
        if (choice.pageKind().equals(Actor.NAME)) {
            return actors.named(
                    space, choice.title(), ActorKind.of(choice.detail()).orElseThrow());
        }
        return pages.create(new NewPage(
                space,
                Origin.NAME,
                choice.title(),
                "",
                Content.NO_FACTS,
                null,
                null,
                text.get("claim.form.new.summary")));
    }
}
