package org.assay.document.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.assay.document.NewCapture;
import org.assay.document.NewDocument;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sent to begin a document.
 *
 * @param facts what is known of its source, without captures
 * @param text what was captured, where no file is sent
 * @param url where it was captured from
 * @param note what whoever captured it remarks
 */
@Schema(name = "NewDocument")
public record DocumentRequest(
        String title,
        String body,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class) ObjectNode facts,
        String marking,
        List<UUID> named,
        String summary,
        String text,
        String url,
        String note) {

    NewDocument document(String space) {
        return new NewDocument(space, title, body, facts == null ? null : facts.toString(), marking, named, summary);
    }

    NewCapture pasted() {
        return NewCapture.pasted(text, url, note);
    }
}
