package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.facts.Quote;
import org.assay.platform.Bounds;

/**
 * Checks what facts say of other pages, for the kinds. A page that the caller may not see is as one that does not exist, here
 * as everywhere: the same words for both.
 */
@ApplicationScoped
public class References {

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
        Set<UUID> fresh = new HashSet<>(ids);
        fresh.remove(null);
        known.forEach(fresh::remove);
        if (!fresh.isEmpty()
                && !kinds(fresh)
                        .entrySet()
                        .containsAll(
                                fresh.stream().map(id -> Map.entry(id, kind)).toList())) {
            bounds.add(field, "unknown", "must name pages of the kind " + kind + " that you can see");
        }
    }

    /** Says what is wrong with a quote: it must stand where it says, once, in a capture that the caller may see. */
    public void check(String field, Quote quote, Bounds bounds) {
        texts.text(quote.document(), quote.capture())
                .ifPresentOrElse(
                        text -> quote.flawIn(text).ifPresent(flaw -> bounds.add(field, flaw.code(), flaw.message())),
                        () -> bounds.add(
                                field + ".document", "unknown", "must be a captured document that you can see"));
    }

    private Map<UUID, String> kinds(Collection<UUID> ids) {
        List<Object[]> rows = entities.createQuery("select p.id, p.kind from Page p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
