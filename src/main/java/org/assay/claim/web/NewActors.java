package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.assay.facts.FactWriter;
import org.assay.page.CanonicalJson;
import org.assay.page.Content;
import org.assay.page.NewPage;
import org.assay.page.Pages;
import org.assay.platform.Invalid;
import org.assay.platform.web.Texts;

/** Makes the actors and origins that a claim speaks of and that nobody has made yet: pages with a name and what they are. */
@ApplicationScoped
class NewActors {

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
        String[] kind = choice.kind().split("/", 2);
        try {
            var page = pages.create(new NewPage(
                    space,
                    kind[0],
                    choice.title(),
                    "",
                    kind.length == 1 ? Content.NO_FACTS : facts(kind[1]),
                    null,
                    List.of(),
                    text.get("claim.form.new.summary")));
            return new Choice(page.page(), kind[0], choice.title());
        } catch (Invalid invalid) {
            throw new Invalid(
                    field,
                    "unmade",
                    "is none that can be made: " + invalid.violations().get(0).message());
        }
    }

    private static String facts(String actorKind) {
        return CanonicalJson.of(FactWriter.begin()
                .put("actorKind", actorKind)
                .flag("unnamed", actorKind.startsWith("un"))
                .end());
    }
}
