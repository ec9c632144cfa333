package org.assay.document.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.Texts;

/** {@code <a:reading value="…"/>}: the text of a capture with its quotes marked and noted beside it. */
@FacesComponent(ReadingOutput.TYPE)
public class ReadingOutput extends UIComponentBase {

    static final String TYPE = "org.assay.ReadingOutput";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered() && getAttributes().get("value") instanceof Shown shown) {
            new ReadingWriter(
                            context.getResponseWriter(),
                            bean(context, "#{text}", Texts.class),
                            bean(context, "#{to}", Addresses.class))
                    .write(shown);
        }
    }

    private static <T> T bean(FacesContext context, String name, Class<T> type) {
        return context.getApplication().evaluateExpressionGet(context, name, type);
    }
}
