package org.assay.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIOutput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.assay.markup.SafeHtml;

/**
 * {@code <a:safe value="…"/>}: the only output of the product that is not escaped. It takes {@link SafeHtml}, which only
 * {@code markup} can make; any other value, however harmless it looks, is a programming error.
 */
@FacesComponent(SafeOutput.TYPE)
public class SafeOutput extends UIOutput {

    static final String TYPE = "org.assay.SafeOutput";

    public SafeOutput() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object value = getValue();
        if (isRendered() && value != null) {
            context.getResponseWriter().write(html(value));
        }
    }

    static String html(Object value) {
        if (value instanceof SafeHtml safe) {
            return safe.toString();
        }
        throw new IllegalArgumentException(
                "a:safe prints SafeHtml only, not " + value.getClass().getName());
    }
}
