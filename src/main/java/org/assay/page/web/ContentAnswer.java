package org.assay.page.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.assay.page.Content;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side of a conflict says, complete. */
@Schema(name = "Content")
public record ContentAnswer(
        String title,
        String body,
        @JsonRawValue @Schema(type = SchemaType.OBJECT, implementation = Object.class) String facts,
        String marking,
        List<UUID> named,
        String slug,
        boolean retired) {

    static ContentAnswer of(Content content) {
        return new ContentAnswer(
                content.title(),
                content.body(),
                content.facts(),
                content.marking().label(),
                content.named(),
                content.slug(),
                content.retired());
    }
}
