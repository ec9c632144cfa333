package org.assay.discussion.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.compare.MinorEdit;
import org.assay.discussion.Anchor;
import org.assay.discussion.ThreadDetails;
import org.assay.discussion.Whereabouts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thread. */
@Schema(name = "Thread")
public record ThreadAnswer(
        UUID id,
        @Schema(description = "Id of the page") UUID page,
        @Schema(description = "open or resolved") String state,
        AnchorAnswer anchor,
        PlaceAnswer place,
        String openedBy,
        Instant opened,
        Instant resolved,
        String resolvedBy,
        @Schema(description = "When the last comment came") Instant active,
        @Schema(description = "How many comments there are") int count,
        @Schema(description = "All of one thread; in lists the first and the last ones") List<CommentAnswer> comments) {

    /** What the thread is about, as it was then. */
    @Schema(name = "Anchor")
    public record AnchorAnswer(
            @Schema(description = "The revision that it was written about") int revision,
            @Schema(description = "page, field or lines") String about,
            LinesAnswer lines,
            @Schema(description = "What the lines said, cut where that is long") String quote,
            @Schema(description = "A little of what stood before them") String before,
            @Schema(description = "A little of what stood after them") String after,
            String field,
            @Schema(description = "What the field said; null where it said nothing") String value) {

        static AnchorAnswer of(int revision, Anchor anchor) {
            return new AnchorAnswer(
                    revision,
                    anchor.about().label(),
                    LinesAnswer.of(anchor.start(), anchor.end()),
                    anchor.quote(),
                    anchor.before(),
                    anchor.after(),
                    anchor.field(),
                    anchor.value());
        }
    }

    /** Where that stands in the page's latest revision. */
    @Schema(name = "Place")
    public record PlaceAnswer(
            @Schema(description = "The revision that was looked at") int revision,
            @Schema(description = "exact, moved, altered, lost or ambiguous") String state,
            LinesAnswer lines,
            @Schema(description = "What stands there, where that is altered") String now,
            @Schema(description = "What of weight may have changed in it: number, name, negation") List<String> grave) {

        static PlaceAnswer of(Whereabouts place) {
            return new PlaceAnswer(
                    place.revision(),
                    place.state().label(),
                    LinesAnswer.of(place.start(), place.end()),
                    place.now(),
                    place.grave().stream().map(MinorEdit.Doubt::label).toList());
        }
    }

    /** Lines of a text, counted from 1, both included. */
    @Schema(name = "LineRange")
    public record LinesAnswer(int start, int end) {

        static LinesAnswer of(Integer start, Integer end) {
            return start == null ? null : new LinesAnswer(start, end);
        }
    }

    static ThreadAnswer of(ThreadDetails thread) {
        return new ThreadAnswer(
                thread.id(),
                thread.page(),
                thread.open() ? "open" : "resolved",
                AnchorAnswer.of(thread.revision(), thread.anchor()),
                PlaceAnswer.of(thread.whereabouts()),
                thread.openerName(),
                thread.opened(),
                thread.resolved(),
                thread.resolvedBy(),
                thread.active(),
                thread.count(),
                thread.comments().stream().map(CommentAnswer::of).toList());
    }
}
