package org.assay.page.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.page.Content;
import org.assay.page.PageDetails;
import org.assay.page.PageSource;
import org.assay.platform.rest.Lasting;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page and one of its revisions as programs see it.
 *
 * @param slug the page's name in addresses as of this revision; where it is now, {@code links.screen} says
 * @param facts JSON as it is stored
 * @param marking the revision's own marking; what governs this view is {@code effectiveMarking}
 * @param retired whether the page is retired as of this revision; what is proposed acts on publication
 * @param hash the revision's hash, also the ETag
 * @param stage {@code draft} or {@code approved}; null for another revision
 * @param approvedRevision null where nothing was approved yet
 */
@Schema(name = "Page")
public record PageAnswer(
        UUID id,
        String space,
        String slug,
        String kind,
        String title,
        String body,
        String html,
        @JsonRawValue @Schema(type = SchemaType.OBJECT, implementation = Object.class) String facts,
        String marking,
        List<UUID> named,
        boolean retired,
        int revision,
        String hash,
        String stage,
        Integer approvedRevision,
        String effectiveMarking,
        String summary,
        String authors,
        Instant updated,
        PageLinks links)
        implements Lasting {

    /** Of what tells two apart that are not the same; a record's own asks all of it, with every view. */
    @Override
    public int hashCode() {
        return 31 * hash.hashCode() + html.hashCode();
    }

    /** Also for features that answer with a page. */
    public static PageAnswer of(PageSource source) {
        PageDetails page = source.page();
        Content content = source.content();
        return new PageAnswer(
                page.id(),
                page.space().slug(),
                content.slug(),
                page.kind(),
                content.title(),
                content.body(),
                source.html().toString(),
                content.facts(),
                content.marking().label(),
                content.named(),
                content.retired(),
                page.number(),
                page.hash(),
                page.stage() == null ? null : page.stage().label(),
                page.approved(),
                page.marking().label(),
                page.summary(),
                page.authorNames(),
                page.saved(),
                PageLinks.of(page));
    }
}
