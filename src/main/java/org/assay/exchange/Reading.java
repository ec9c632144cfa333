package org.assay.exchange;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.page.CanonicalJson;
import org.assay.page.Content;

/**
 * What the parts of a file are read with.
 *
 * @param archive the file
 * @param names which page each name means
 * @param texts the captured texts that it quotes from
 * @param before what the pages that are there already say, by their ids
 * @param told the pages that the file has: of all others it says nothing
 * @param person who imports: what the file has him state, he states
 * @param now when
 * @param doubts takes what is odd in the file but hinders nothing
 */
record Reading(
        Archive archive,
        Names names,
        CapturedTexts texts,
        Map<UUID, Content> before,
        Set<UUID> told,
        UUID person,
        Instant now,
        Findings doubts) {

    /** Whether a quote is of a text that the file does not bring: it could not have said so. */
    boolean isBeyond(JsonObject quote) {
        return texts.of(Signatures.page(quote, "document"), quote.getInt("capture"))
                .isEmpty();
    }

    /** The facts of a page, to lay others over. */
    Overlay over(UUID page) {
        Content content = before.get(page);
        return new Overlay(content == null ? JsonObject.EMPTY_JSON_OBJECT : CanonicalJson.parse(content.facts()), told);
    }
}
