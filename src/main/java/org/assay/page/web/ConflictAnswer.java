package org.assay.page.web;

import java.util.List;
import org.assay.page.Collision;
import org.assay.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The problem that others have changed the same places: both texts, and what could be put together.
 *
 * @param hash the latest revision's hash: what a save of the resolved text names in {@code If-Match}
 * @param revision its number
 * @param merged both sides' changes, with <em>theirs</em> at the conflicts
 */
@Schema(name = "EditConflict")
public record ConflictAnswer(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String hash,
        int revision,
        ContentAnswer base,
        ContentAnswer yours,
        ContentAnswer theirs,
        ContentAnswer merged,
        List<ConflictItem> conflicts) {

    static ConflictAnswer of(Collision collision) {
        ProblemType type = ProblemType.CONFLICT;
        return new ConflictAnswer(
                type.uri(),
                type.title(),
                type.status(),
                "Others have changed the same places since; nothing was stored.",
                "edit-conflict",
                collision.head().hash(),
                collision.head().number(),
                ContentAnswer.of(collision.base()),
                ContentAnswer.of(collision.yours()),
                ContentAnswer.of(collision.theirs()),
                ContentAnswer.of(collision.merged()),
                collision.conflicts().stream().map(ConflictItem::of).toList());
    }
}
