package org.assay.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.assay.platform.Invalid;
import org.assay.platform.Violation;

/** Shows what a service found wrong with a form: each violation at the input that has the field's name as its id. */
@ApplicationScoped
public class FieldErrors {

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
        invalid.violations().forEach(violation -> show(violation, form, labels));
    }

    private void show(Violation violation, String form, String labels) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent input = context.getViewRoot().findComponent(form + ":" + violation.field());
        if (input instanceof EditableValueHolder holder) {
            holder.setValid(false);
        }
        String key = labels + violation.field();
        String label = text.containsKey(key) ? text.get(key) : violation.field();
        context.addMessage(
                input == null ? null : input.getClientId(context),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, label + " " + violation.message(), null));
    }
}
