package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Visibility;
import org.assay.facts.Quote;
import org.assay.platform.Bounds;

/**
 * Checks what facts say of other pages, for the kinds. A page that the caller may not see is as one that does not exist, here
 * as everywhere: the same words for both.
 */
@ApplicationScoped
public class References {

    private static final String KINDS =
            "select p.id, p.kind from page p where p.id = any(:ids) and " + Visibility.pageCondition("p");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private QuotedTexts texts;

    /**
     * Says of each page that is newly referred to whether it is one of the kind, for all at once.
     *
     * @param field path of the field that refers
     * @param known the ids that it referred to before
     * @param kind name of the kind that they must be of
     */
    public void check(String field, Collection<UUID> ids, Collection<UUID> known, String kind, Bounds bounds) {
        check(List.of(new Reference(field, ids, known, kind)), bounds);
    }

    /**
     * One field that refers to pages.
     *
     * @param field its path
     * @param ids what it refers to; null is nothing
     * @param known the ids that it referred to before
     * @param kind name of the kind that they must be of
     */
    public record Reference(String field, Collection<UUID> ids, Collection<UUID> known, String kind) {

        private Set<UUID> fresh() {
            Set<UUID> fresh = new HashSet<>(ids);
            fresh.remove(null);
            known.forEach(fresh::remove);
            return fresh;
        }
    }

    /** The same for several fields, by one statement. */
    public void check(Collection<Reference> references, Bounds bounds) {
        Set<UUID> fresh = references.stream()
                .flatMap(reference -> reference.fresh().stream())
                .collect(Collectors.toSet());
        Map<UUID, String> kinds = fresh.isEmpty() ? Map.of() : kinds(fresh);
        for (Reference reference : references) {
            boolean all =
                    reference.fresh().stream().allMatch(id -> reference.kind().equals(kinds.get(id)));
            if (!all) {
                bounds.add(
                        reference.field(),
                        "unknown",
                        "must name pages of the kind " + reference.kind() + " that you can see");
            }
        }
    }

    /** Says what is wrong with a quote: it must stand where it says, once, in a capture that the caller may see. */
    public void check(String field, Quote quote, Bounds bounds) {
        quoted(field, quote, bounds);
    }

    /** The text of a capture that something is said to stand in; empty, which is said, where the caller sees no such capture. */
    public Optional<String> text(String field, UUID document, int capture, Bounds bounds) {
        Optional<String> text = texts.text(document, capture);
        if (text.isEmpty()) {
            bounds.add(field + ".document", "unknown", "must be a captured document that you can see");
        }
        return text;
    }

    /** As {@link #check(String, Quote, Bounds)}; gives the text that is quoted from; empty where something is wrong. */
    public Optional<String> quoted(String field, Quote quote, Bounds bounds) {
        Optional<String> text = text(field, quote.document(), quote.capture(), bounds);
        Optional<Quote.Flaw> flaw = text.flatMap(quote::flawIn);
        flaw.ifPresent(wrong -> bounds.add(field, wrong.code(), wrong.message()));
        return flaw.isPresent() ? Optional.empty() : text;
    }

    private Map<UUID, String> kinds(Collection<UUID> ids) {
        return Seen.anyStage(entities, KINDS, Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
