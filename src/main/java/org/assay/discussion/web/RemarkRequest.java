package org.assay.discussion.web;

import org.assay.discussion.NewComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to say when a thread is resolved or reopened. */
@Schema(name = "RemarkRequest")
public record RemarkRequest(@Schema(description = "At most 10,000 characters; may be left out") String text) {

    NewComment comment() {
        return NewComment.of(text);
    }
}
