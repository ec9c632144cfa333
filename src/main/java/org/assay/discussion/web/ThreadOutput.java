package org.assay.discussion.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.assay.discussion.ThreadDetails;

/** {@code <a:thread value="…" address="…"/>}: a thread with its quote; without an address, at its own place. */
@FacesComponent(ThreadOutput.TYPE)
public class ThreadOutput extends UIComponentBase {

    static final String TYPE = "org.assay.ThreadOutput";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered() && getAttributes().get("value") instanceof ThreadDetails thread) {
            String address = (String) getAttributes().get("address");
            ThreadWriter writer = new ThreadWriter(context);
            writer.write(thread, address, true, () -> {
                if (address != null) {
                    writer.answer(thread, address);
                }
            });
        }
    }
}
