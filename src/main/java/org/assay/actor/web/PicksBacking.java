package org.assay.actor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.actor.ActorName;
import org.assay.actor.Actors;
import org.assay.actor.Place;
import org.assay.actor.Suggestion;
import org.assay.page.PageSuggestions;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;

/** Pages to choose from in the forms of actors, places and events: suggests them while one types, and offers to make actors. */
@Named
@ApplicationScoped
public class PicksBacking implements Converter<Pick> {

    private static final int MOST = 10;
    private static final Pattern CARRIED = Pattern.compile("(?s)([0-9a-f-]{36}|new:[a-z-]+)\\|(.*)");
    private static final String NEW = "new:";

    /** What an actor that nobody has named yet most often is. */
    private static final List<String> USUAL = List.of("person", "organization", "armed-group", "class");

    @Inject
    private Actors actors;

    @Inject
    private PageSuggestions pages;

    @Inject
    private PathParameters path;

    @Inject
    private Texts text;

    /** Actors with these words in a name, and new ones of that name. */
    public List<Pick> actors(String words) {
        List<Pick> picks = new ArrayList<>(known(words));
        String name = words.strip();
        if (!name.isEmpty() && picks.stream().noneMatch(pick -> pick.name().equalsIgnoreCase(name))) {
            USUAL.forEach(kind -> picks.add(new Pick(
                    null, kind, name, text.with("actor.form.new", text.get("actor.value.actorKind." + kind)))));
        }
        return picks;
    }

    /** Actors that are there. */
    public List<Pick> known(String words) {
        return actors.suggest(path.spaceIfAny().orElse(""), words).stream()
                .limit(MOST)
                .map(this::pick)
                .toList();
    }

    private Pick pick(Suggestion suggestion) {
        ActorName actor = suggestion.actor();
        String kind = text.get("actor.value.actorKind." + actor.kind());
        return new Pick(
                actor.id(),
                null,
                actor.name(),
                suggestion.matched() == null ? kind : text.with("actor.form.matched", kind, suggestion.matched()));
    }

    public List<Pick> places(String words) {
        return others(Place.NAME, words);
    }

    public List<Pick> claims(String words) {
        return others("claim", words);
    }

    private List<Pick> others(String kind, String words) {
        return pages.of(kind, path.spaceIfAny().orElse(""), words, MOST).stream()
                .map(page -> Pick.of(page.id(), page.title()))
                .toList();
    }

    /** What travels with the form: the id alone counts, the name is for the eye of who chose it. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, Pick pick) {
        if (pick == null) {
            return "";
        }
        String head = pick.isNew()
                ? NEW + pick.make()
                : pick.id() == null ? null : pick.id().toString();
        return head == null ? pick.name() : head + "|" + pick.name();
    }

    @Override
    public Pick getAsObject(FacesContext context, UIComponent component, String carried) {
        if (carried == null || carried.isBlank()) {
            return null;
        }
        var parts = CARRIED.matcher(carried);
        if (!parts.matches()) {
            return Pick.typed(carried.strip());
        }
        String head = parts.group(1);
        if (head.startsWith(NEW)) {
            return new Pick(null, head.substring(NEW.length()), parts.group(2), "");
        }
        try {
            return Pick.of(UUID.fromString(head), parts.group(2));
        } catch (IllegalArgumentException e) {
            return Pick.typed(carried.strip());
        }
    }
}
