package org.assay.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Objects;

/**
 * {@code <a:pure of="#{…}">…</a:pure>}: markup that follows from nothing but what {@code of} says, the language and the
 * place in the view. It is rendered once for each of these and printed again as it was: what is known already builds no
 * components and evaluates no expressions.
 *
 * <p>{@code of} is a value with equality, a record or a list of such, and is evaluated when the view is built, so it cannot
 * name a row of a repetition. While it is null, or a list with a null in it, nothing is kept. Inside stand no forms and no
 * scripts, and no expression on anything that {@code of} does not name (a test reads the views). With a {@code name}, the
 * piece that a request shows can be found again ({@link KeptScreens}).
 */
public final class PureHandler extends TagHandler {

    private static final String PLACE = "assay.pure";

    private final TagAttribute of;
    private final TagAttribute name;
    private final String place;

    public PureHandler(TagConfig config) {
        super(config);
        this.of = getRequiredAttribute("of");
        this.name = getAttribute("name");
        this.place = config.getTag().getLocation().toString();
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        // A view with a form is built again before it is shown again: this part then starts anew.
        parent.getChildren()
                .removeIf(child -> Objects.equals(child.getAttributes().get(PLACE), place));
        PureOutput output = new PureOutput(place, of.getValueExpression(context, Object.class), context);
        output.getAttributes().put(PLACE, place);
        parent.getChildren().add(output);
        if (name != null) {
            output.note(context.getFacesContext(), name.getValue());
        }
        if (!output.isKnown()) {
            nextHandler.apply(context, output);
        }
    }
}
