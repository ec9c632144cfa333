package org.assay.claim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.actor.Actor;
import org.assay.actor.Actors;
import org.assay.actor.Place;
import org.assay.actor.Suggestion;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Origin;
import org.assay.document.Document;
import org.assay.page.PageSuggestions;
import org.assay.page.PageSummary;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;
import org.assay.tradecraft.ActorKind;

/** Pages to choose from in the forms of claims: suggests them while one types, and offers to make what is not there yet. */
@Named
@ApplicationScoped
public class ChoiceBacking implements Converter<Choice> {

    private static final String NEW = "new";
    private static final int MOST = 8;

    /** What a new actor most often is. */
    private static final List<ActorKind> USUAL_ACTORS = List.of(
            ActorKind.PERSON,
            ActorKind.UNNAMED_PERSON,
            ActorKind.ORGANIZATION,
            ActorKind.UNNAMED_GROUP,
            ActorKind.GOVERNMENT);

    @Inject
    private Actors actors;

    @Inject
    private Claims claims;

    @Inject
    private PageSuggestions pages;

    @Inject
    private PathParameters path;

    @Inject
    private Texts text;

    /** Actors whose name has these words in it, and new ones of that name. */
    public List<Choice> actors(String words) {
        List<Choice> choices = new ArrayList<>();
        for (Suggestion known : actors.suggest(path.spaceIfAny().orElse(""), words)) {
            choices.add(new Choice(known.id(), Actor.NAME, known.actor().name()));
        }
        addNew(
                choices,
                words,
                USUAL_ACTORS.stream()
                        .map(kind -> Actor.NAME + "/" + kind.label())
                        .toList());
        return choices;
    }

    /** Origins, and a new one of that name. */
    public List<Choice> origins(String words) {
        List<Choice> choices = known(Origin.NAME, words);
        addNew(choices, words, List.of(Origin.NAME));
        return choices;
    }

    /** Origins that are there. */
    public List<Choice> knownOrigins(String words) {
        return known(Origin.NAME, words);
    }

    public List<Choice> places(String words) {
        return known(Place.NAME, words);
    }

    public List<Choice> documents(String words) {
        return known(Document.NAME, words);
    }

    /** Claims, by what they claim, their words or their short name. */
    public List<Choice> claims(String words) {
        return claims.suggestions(path.spaceIfAny().orElse(""), words, MOST).stream()
                .map(card -> new Choice(card.id(), Claim.NAME, card.proposition()))
                .toList();
    }

    private List<Choice> known(String kind, String words) {
        List<Choice> choices = new ArrayList<>();
        for (PageSummary page : pages.of(kind, path.spaceIfAny().orElse(""), words, MOST)) {
            choices.add(new Choice(page.id(), kind, page.title()));
        }
        return choices;
    }

    private static void addNew(List<Choice> choices, String words, List<String> kinds) {
        String title = words.strip();
        boolean there = choices.stream().anyMatch(choice -> choice.title().equalsIgnoreCase(title));
        if (!title.isEmpty() && !there) {
            kinds.forEach(kind -> choices.add(new Choice(null, kind, title)));
        }
    }

    /** What travels with the form: the id alone counts, the title is for the eye of him who chose it. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, Choice choice) {
        return choice == null
                ? ""
                : (choice.isNew() ? NEW : choice.id().toString()) + "|" + choice.kind() + "|" + choice.title();
    }

    @Override
    public Choice getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        String[] parts = text.split("\\|", 3);
        try {
            return new Choice(parts[0].equals(NEW) ? null : UUID.fromString(parts[0]), parts[1], parts[2]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, this.text.get("claim.form.choose"), null), e);
        }
    }
}
