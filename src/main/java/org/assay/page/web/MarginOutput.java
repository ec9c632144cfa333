package org.assay.page.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code <a:margin value="…" field="…"/>}: the row of a comparison's fields in which stands what is said about one; without a
 * field, what has no place in the comparison.
 */
@FacesComponent(MarginOutput.TYPE)
public class MarginOutput extends UIComponentBase {

    static final String TYPE = "org.assay.MarginOutput";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered() || !(getAttributes().get("value") instanceof Margin margin)) {
            return;
        }
        String field = (String) getAttributes().get("field");
        if (field == null) {
            margin.writeElsewhere();
        } else if (margin.fields().contains(field)) {
            row(context.getResponseWriter(), margin, field);
        }
    }

    private static void row(ResponseWriter out, Margin margin, String field) throws IOException {
        out.startElement("tr", null);
        out.writeAttribute("class", "talk", null);
        out.startElement("td", null);
        out.writeAttribute("colspan", 3, null);
        margin.writeBelowField(field);
        out.endElement("td");
        out.endElement("tr");
    }
}
