package org.assay.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.markup.LinkTarget;

/**
 * One stage of a page as projectors see it.
 *
 * @param page the page's id
 * @param space the space's slug
 * @param slug the page's name in addresses as of that revision
 * @param number the revision that the stage shows
 * @param hash its hash
 * @param text its body without markup
 * @param links what its body links to; a target without a space means this one
 * @param saved when it was saved, by the first of {@code authors}
 */
public record Snapshot(
        UUID page,
        UUID spaceId,
        String space,
        String kind,
        Stage stage,
        String slug,
        int number,
        String hash,
        Content content,
        String text,
        Set<LinkTarget> links,
        Instant saved,
        List<UUID> authors) {

    public Snapshot {
        links = Set.copyOf(links);
        authors = List.copyOf(authors);
    }
}
