package org.assay.page.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.assay.page.PageSource;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.Malformed;

/** The parameters that choose a face of a page, and the answer with that face. */
final class Views {

    private Views() {}

    /** What the parameters mean; null for one that was not sent. */
    static ViewChoice choice(String stage, Integer revision) {
        return new ViewChoice(stage(stage), revision);
    }

    static Stage stage(String label) {
        return label == null
                ? null
                : Stage.of(label).orElseThrow(() -> new Malformed("stage", "unknown", "must be draft or approved"));
    }

    static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, String hash) {
        return answer.tag(new EntityTag(hash));
    }

    static Response answer(PageSource source) {
        return tagged(Response.ok(PageAnswer.of(source)), source.page().hash()).build();
    }
}
