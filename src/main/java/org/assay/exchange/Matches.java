package org.assay.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Visibility;
import org.hibernate.Session;

/**
 * Which pages of a space are there already for the things of a file: a document is known by the hash of what was captured, a claim
 * by its short name within its document, all else by kind and short name; a name that is a page's id means that page. Only drafts
 * that the caller sees count.
 */
@ApplicationScoped
class Matches {

    private static final Map<Section, String> TABLES = Map.of(
            Section.ACTOR, "actor_row",
            Section.PLACE, "place_row",
            Section.EVENT, "event_row",
            Section.ORIGIN, "origin_row",
            Section.CLAIM, "claim_row",
            Section.DOCUMENT, "document_row");

    private static final String SEEN =
            """
             join page p on p.id = r.page_id
            where r.space_id = :space and r.stage = 'DRAFT' and p.draft_audience && (select string_to_array(:keys, ' '))
            """;

    @PersistenceContext
    private EntityManager entities;

    /** The document in which a file with this hash was captured. */
    Optional<UUID> document(UUID space, String sha256) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select r.page_id from document_row r join capture c on c.page_id = r.page_id" + SEEN
                                + " and c.sha256 = :sha256 order by r.page_id",
                        UUID.class)
                .setParameter("space", space)
                .setParameter("keys", Visibility.keys())
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** Pages of the kind by the short names that they have; of several with the same the one with the least id. */
    Map<String, UUID> byRef(Section section, UUID space, Collection<String> refs) {
        return byRef(section, space, refs, null);
    }

    /** Claims of a document by the short names that they have. */
    Map<String, UUID> claims(UUID space, UUID document, Collection<String> refs) {
        return byRef(Section.CLAIM, space, refs, document);
    }

    /** The short name of a document, if it has one. */
    Optional<String> ref(UUID document) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select r.ref from document_row r where r.stage = 'DRAFT' and r.page_id = :page and r.ref is not null",
                        String.class)
                .setParameter("page", document)
                .getResultStream()
                .findFirst();
    }

    private Map<String, UUID> byRef(Section section, UUID space, Collection<String> refs, UUID document) {
        Map<String, UUID> found = new HashMap<>();
        if (!refs.isEmpty()) {
            Query query = entities.createNativeQuery(
                            "select r.ref, r.page_id from " + TABLES.get(section) + " r" + SEEN
                                    + (document == null ? "" : " and r.document = :document")
                                    + " and r.ref = any(:refs) order by r.page_id",
                            Object[].class)
                    .setParameter("space", space)
                    .setParameter("keys", Visibility.keys())
                    .setParameter("refs", refs.toArray(String[]::new));
            if (document != null) {
                query.setParameter("document", document);
            }
            List<?> rows = query.getResultList();
            rows.forEach(row -> found.putIfAbsent((String) ((Object[]) row)[0], (UUID) ((Object[]) row)[1]));
        }
        return found;
    }

    /** Those of the ids that are pages of the kind. */
    List<UUID> byId(Section section, UUID space, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                """
                                select p.id from Page p where p.id in :ids and p.spaceId = :space and p.kind = :kind
                                and cast(sql('? && cast(? as text[])', p.draftAudience, :keys) as Boolean) = true""",
                                UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("space", space)
                        .setParameter("kind", section.prefix())
                        .setParameter("keys", Visibility.keyArray())
                        .getResultList();
    }
}
