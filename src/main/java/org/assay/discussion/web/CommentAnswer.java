package org.assay.discussion.web;

import java.time.Instant;
import java.util.UUID;
import org.assay.discussion.CommentDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment. */
@Schema(name = "Comment")
public record CommentAnswer(
        @Schema(description = "Its place in the thread, from 1") int number,
        UUID person,
        String name,
        Instant at,
        @Schema(description = "say, resolve or reopen") String act,
        @Schema(description = "Plain text; null where the caller may not read what was said at that time") String text,
        @Schema(description = "The comment that it is in the place of") Integer corrects,
        @Schema(description = "The comment that stands in its place") Integer correctedBy) {

    static CommentAnswer of(CommentDetails comment) {
        return new CommentAnswer(
                comment.number(),
                comment.person(),
                comment.name(),
                comment.at(),
                comment.act(),
                comment.text(),
                comment.corrects(),
                comment.correctedBy());
    }
}
