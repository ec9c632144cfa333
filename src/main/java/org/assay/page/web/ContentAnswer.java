package org.assay.page.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.assay.page.Content;

/** What one side of a conflict says, complete. */
public record ContentAnswer(
        String title, String body, @JsonRawValue String facts, String marking, List<UUID> named, boolean retired) {

    static ContentAnswer of(Content content) {
        return new ContentAnswer(
                content.title(),
                content.body(),
                content.facts(),
                content.marking().label(),
                content.named(),
                content.retired());
    }
}
