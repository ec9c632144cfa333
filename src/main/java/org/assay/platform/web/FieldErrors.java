package org.assay.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.assay.platform.Invalid;
import org.assay.platform.Violation;

/** Shows what a service found wrong with a form: each violation at the input that has the field's name as its id. */
@ApplicationScoped
public class FieldErrors {

    private static final String FACTS = "facts.";
    private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

    @Inject
    private Texts text;

    /**
     * Adds a message for each violation, in the words of REST after the field's label. What belongs to no input of the form
     * is said above it.
     *
     * @param form the form's id
     * @param labels how the keys of the labels begin: {@code page.field.}
     */
    public void show(Invalid invalid, String form, String labels) {
        invalid.violations().forEach(violation -> show(violation, form, labels + violation.field()));
    }

    /**
     * The same for a page with typed facts. The input for {@code facts.relations[2].to} is the one with the id {@code
     * facts-relations-2-to}, or else {@code facts-relations-2}, or else {@code facts-relations}; its label has the key {@code
     * claim.fact.relations.to}.
     *
     * @param kind the page's kind
     */
    public void show(Invalid invalid, String form, String labels, String kind) {
        invalid.violations().forEach(violation -> {
            String field = violation.field();
            boolean fact = field.startsWith(FACTS);
            String name = INDEX.matcher(field).replaceAll("");
            show(violation, form, fact ? kind + ".fact." + name.substring(FACTS.length()) : labels + field);
        });
    }

    private void show(Violation violation, String form, String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent input = input(context.getViewRoot(), form, violation.field());
        if (input instanceof EditableValueHolder holder) {
            holder.setValid(false);
        }
        String label = text.containsKey(key) ? text.get(key) : violation.field();
        context.addMessage(
                input == null ? null : input.getClientId(context),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, label + " " + violation.message(), null));
    }

    private static UIComponent input(UIComponent root, String form, String field) {
        String id = field.replace("]", "").replace('.', '-').replace('[', '-');
        UIComponent input = root.findComponent(form + ":" + id);
        while (input == null && id.indexOf('-') >= 0) {
            id = id.substring(0, id.lastIndexOf('-'));
            input = root.findComponent(form + ":" + id);
        }
        return input;
    }
}
