package org.assay.page.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.assay.page.NewPage;

/** What is sent to create a page. */
public record PageCreateRequest(
        String space,
        String kind,
        String title,
        String body,
        ObjectNode facts,
        String marking,
        List<UUID> named,
        String summary) {

    NewPage page() {
        return new NewPage(space, kind, title, body, facts == null ? null : facts.toString(), marking, named, summary);
    }
}
