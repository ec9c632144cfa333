package org.assay.page.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.assay.page.NewPage;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to create a page. */
@Schema(name = "NewPage")
public record PageCreateRequest(
        String space,
        String kind,
        String title,
        String body,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class) ObjectNode facts,
        String marking,
        List<UUID> named,
        String summary) {

    NewPage page() {
        return new NewPage(space, kind, title, body, facts == null ? null : facts.toString(), marking, named, summary);
    }
}
