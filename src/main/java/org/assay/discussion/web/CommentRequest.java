package org.assay.discussion.web;

import org.assay.discussion.NewComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to say in a thread. */
@Schema(name = "CommentRequest")
public record CommentRequest(
        @Schema(description = "1 to 10,000 characters, plain text") String text,
        @Schema(description = "Number of the caller's own comment that this one is in the place of") Integer corrects) {

    NewComment comment() {
        return new NewComment(text, corrects);
    }
}
