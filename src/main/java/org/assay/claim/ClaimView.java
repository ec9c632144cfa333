package org.assay.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.document.Fate;
import org.assay.tradecraft.ClaimStatus;

/**
 * A claim as its page shows it.
 *
 * @param facts what it states
 * @param passage the quote in its context; null where the caller may not see the document
 * @param fate what has become of the quote since its document was captured anew; null where it was not, where the caller
 *     may not see that, and for a look at the past
 * @param names the pages that it speaks of
 * @param relations what it is to others and they to it
 * @param status where the question of its truth stands
 * @param disputing who contradicts it, by name
 * @param origins where it comes from; null for a look at the past
 */
public record ClaimView(
        ClaimFacts facts,
        Passage passage,
        Fate fate,
        Map<UUID, Named> names,
        List<RelationGroup> relations,
        ClaimStatus status,
        List<String> disputing,
        OriginPicture origins)
        implements Serializable {

    /** A page that it speaks of. */
    public Named named(UUID id) {
        return id == null ? null : names.get(id);
    }

    /** Pages that it speaks of. */
    public List<Named> allNamed(List<UUID> ids) {
        return ids.stream().map(names::get).toList();
    }
}
