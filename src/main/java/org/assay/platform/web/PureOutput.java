package org.assay.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Objects;

/** What {@link PureHandler} puts into the view: text that is known, or children that make it. */
final class PureOutput extends UIComponentBase {

    private final String place;
    private final ValueExpression of;
    private final Object value;
    private final String known;

    PureOutput(String place, ValueExpression of, ELContext context) {
        this.place = place;
        this.of = of;
        this.value = of.getValue(context);
        this.known = isComplete(value) ? PureFragments.ifPresent(key()) : null;
        setTransient(true);
    }

    /** Lets others find the piece that this request shows under that name. */
    void note(FacesContext context, String name) {
        PureFragments.note(context.getExternalContext().getRequestMap(), name, key());
    }

    boolean isKnown() {
        return known != null;
    }

    @Override
    public String getFamily() {
        return "org.assay.PureOutput";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (isKnown()) {
            context.getResponseWriter().write(known);
            return;
        }
        String text = rendered(context);
        // Kept only if what it follows from is still what it was when the view was built.
        if (isComplete(value) && value.equals(of.getValue(context.getELContext()))) {
            PureFragments.keep(key(), text);
        }
        context.getResponseWriter().write(text);
    }

    private String rendered(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        StringWriter text = new StringWriter();
        ResponseWriter catching = writer.cloneWithWriter(text);
        context.setResponseWriter(catching);
        try {
            super.encodeChildren(context);
            catching.flush();
        } finally {
            context.setResponseWriter(writer);
        }
        return text.toString();
    }

    private PureFragments.Key key() {
        return new PureFragments.Key(
                place, FacesContext.getCurrentInstance().getViewRoot().getLocale(), value);
    }

    private static boolean isComplete(Object value) {
        return value != null
                && !(value instanceof Collection<?> values && values.stream().anyMatch(Objects::isNull));
    }
}
