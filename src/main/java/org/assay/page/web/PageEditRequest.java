package org.assay.page.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.page.PageEdit;
import org.assay.platform.Invalid;
import org.assay.platform.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to save a page. Title and text are always sent; everything else stays as in the base otherwise. */
@Schema(name = "PageEdit")
public record PageEditRequest(
        String title,
        String body,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class) ObjectNode facts,
        String marking,
        List<UUID> named,
        @Schema(description = "Name in addresses, from the next publication on; a taken one gets an ending")
                String slug,
        @Schema(description = "Whether the page is retired, from the next publication on") Boolean retired,
        String summary) {

    /**
     * The edit from that base.
     *
     * @throws Invalid if title or text was left out: that would empty them
     */
    PageEdit from(String base) {
        List<Violation> missing = new ArrayList<>();
        if (title == null) {
            missing.add(new Violation("title", "missing", "must be sent"));
        }
        if (body == null) {
            missing.add(new Violation("body", "missing", "must be sent"));
        }
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        String factsAsText = facts == null ? null : facts.toString();
        return new PageEdit(base, title, body, factsAsText, marking, named, slug, retired, summary);
    }
}
