package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.assay.claim.Claims;
import org.assay.claim.Origin;
import org.assay.document.Document;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;

/** Claims, documents and origins to choose from in a form: suggests them while one types, and offers to make origins. */
@Named
@ApplicationScoped
public class ClaimPicksBacking {

    private static final int MOST = 8;

    @Inject
    private Claims claims;

    @Inject
    private Picks picks;

    @Inject
    private PathParameters path;

    @Inject
    private Texts text;

    /** Claims, by what they claim, their words or their short name. */
    public List<Pick> claims(String words) {
        return claims.suggestions(space(), words, MOST).stream()
                .map(card -> new Pick(
                        card.id(), null, card.proposition(), card.speakerName() == null ? "" : card.speakerName()))
                .toList();
    }

    public List<Pick> documents(String words) {
        return picks.suggested(Document.NAME, space(), words);
    }

    /** Origins that are there. */
    public List<Pick> knownOrigins(String words) {
        return picks.suggested(Origin.NAME, space(), words);
    }

    /** Origins, and a new one of that name. */
    public List<Pick> origins(String words) {
        List<Pick> offered = new ArrayList<>(knownOrigins(words));
        String name = words.strip();
        if (!name.isEmpty()
                && offered.stream().noneMatch(origin -> origin.name().equalsIgnoreCase(name))) {
            offered.add(Pick.made(Origin.NAME, name, text.get("claim.form.new.origin")));
        }
        return offered;
    }

    private String space() {
        return path.spaceIfAny().orElse("");
    }
}
