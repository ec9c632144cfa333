package org.assay.page.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.assay.page.PageSource;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.platform.Malformed;
import org.assay.platform.Moment;

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

    /** The moment that the parameter {@code asof} names; null where it was not sent. */
    static Moment moment(String asof, String stage, Integer revision) {
        if (asof == null) {
            return null;
        }
        if (stage != null || revision != null) {
            throw new Malformed("asof", "contradiction", "choose a moment, a stage or a revision, not several");
        }
        return Moment.of(asof)
                .orElseThrow(() -> new Malformed(
                        "asof", "malformed", "must be a day as 2015-10-20 or an instant as 2015-10-20T08:30:00Z"));
    }

    /** Whether the parameter says {@code true}; {@code false} where it was not sent. */
    static boolean flag(String name, String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new Malformed(name, "malformed", "must be true or false");
        }
        return "true".equals(value);
    }

    static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, String hash) {
        return answer.tag(new EntityTag(hash));
    }

    static Response answer(PageSource source) {
        return tagged(Response.ok(PageAnswer.of(source)), source.page().hash()).build();
    }
}
