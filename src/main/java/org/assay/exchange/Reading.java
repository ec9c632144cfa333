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
 * @param hidden pages that those speak of and that the person who imports does not see
 * @param person who imports: what the file has him state, he states
 * @param now when
 * @param doubts takes what is odd in the file but hinders nothing
 */
record Reading(
        Archive archive,
        Names names,
        CapturedTexts texts,
        Map<UUID, Content> before,
        Set<UUID> hidden,
        UUID person,
        Instant now,
        Findings doubts) {

    /** The facts of a page, to lay others over. */
    Overlay over(UUID page) {
        Content content = before.get(page);
        return new Overlay(
                content == null ? JsonObject.EMPTY_JSON_OBJECT : CanonicalJson.parse(content.facts()), hidden);
    }
}
