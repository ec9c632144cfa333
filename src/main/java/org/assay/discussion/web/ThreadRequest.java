package org.assay.discussion.web;

import org.assay.discussion.NewThread;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thread to begin: about lines, about a field, or, with neither, about the page as a whole. */
@Schema(name = "ThreadRequest")
public record ThreadRequest(
        @Schema(description = "Number of the revision that it is about") Integer revision,
        @Schema(description = "Lines of its text; not together with field") LinesRequest lines,
        @Schema(description = "title, marking, named, retired, slug, or facts.<name>") String field,
        @Schema(description = "1 to 10,000 characters, plain text") String text) {

    /**
     * Lines of a text, counted from 1.
     *
     * @param end null for the first alone
     */
    @Schema(name = "Lines")
    public record LinesRequest(Integer start, Integer end) {}

    NewThread thread() {
        Integer start = lines == null ? null : lines.start() == null ? Integer.valueOf(0) : lines.start();
        return new NewThread(revision, start, lines == null ? null : lines.end(), field, text);
    }
}
