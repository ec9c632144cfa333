package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assay.markup.LinkTarget;
import org.assay.markup.Rendered;
import org.assay.platform.Json;
import org.hibernate.Session;

/** Writes down which revision of every page that texts link to is approved now; one statement, whatever their number. */
@ApplicationScoped
class Closures {

    @PersistenceContext
    private EntityManager entities;

    /**
     * The closure of each text as canonical JSON: an array under {@code links}, each entry with {@code space}, {@code slug} and, where a
     * page of that address is approved, {@code page} and {@code revision}.
     *
     * <p>It is the same whoever publishes, so the policy's condition is not part of it; it is never shown as such, a reader
     * of it has each entry filtered.
     */
    Map<Ledger.Entry, String> closures(Map<Ledger.Entry, Rendered> texts) {
        Set<PageAddress> cited = new TreeSet<>(Comparator.comparing(PageAddress::path));
        texts.forEach((entry, text) -> text.targets()
                .forEach(target -> cited.add(PageAddress.of(entry.space().slug(), target))));
        Map<PageAddress, Tuple> approved = cited.isEmpty() ? Map.of() : approved(cited);
        Map<Ledger.Entry, String> closures = new HashMap<>();
        texts.forEach((entry, text) -> closures.put(entry, closure(entry.space().slug(), text.targets(), approved)));
        return closures;
    }

    private static String closure(String space, Collection<LinkTarget> targets, Map<PageAddress, Tuple> approved) {
        JsonArrayBuilder links = Json.createArrayBuilder();
        targets.stream()
                .map(target -> PageAddress.of(space, target))
                .distinct()
                .sorted(Comparator.comparing(PageAddress::path))
                .forEach(address -> links.add(entry(address, approved.get(address))));
        return CanonicalJson.of(Json.createObjectBuilder().add("links", links).build());
    }

    /** Which revision of which page each address meant, where it meant one; read back from the JSON. */
    static Map<PageAddress, RevisionId> read(String closure) {
        Map<PageAddress, RevisionId> pinned = new HashMap<>();
        for (JsonObject link :
                CanonicalJson.parse(closure).getJsonArray("links").getValuesAs(JsonObject.class)) {
            if (link.containsKey("page")) {
                pinned.put(
                        new PageAddress(link.getString("space"), link.getString("slug")),
                        new RevisionId(UUID.fromString(link.getString("page")), link.getInt("revision")));
            }
        }
        return pinned;
    }

    private static JsonObjectBuilder entry(PageAddress address, Tuple approved) {
        JsonObjectBuilder entry =
                Json.createObjectBuilder().add("space", address.space()).add("slug", address.slug());
        if (approved != null) {
            entry.add("page", approved.get("page", String.class));
            entry.add("revision", approved.get("approved", Integer.class));
        }
        return entry;
    }

    private Map<PageAddress, Tuple> approved(Collection<PageAddress> cited) {
        String[] spaces = cited.stream().map(PageAddress::space).toArray(String[]::new);
        String[] slugs = cited.stream().map(PageAddress::slug).toArray(String[]::new);
        Map<PageAddress, Tuple> rows = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select s.slug as space, p.slug as slug, cast(p.id as text) as page, p.approved as approved
                        from unnest(:spaces, :slugs) target (space, slug)
                        join space s on s.slug = target.space
                        join page p on p.id = coalesce(
                            (select n.id from page n
                             where n.space_id = s.id and n.slug = target.slug and n.approved is not null),
                            (select f.page_id from slug_redirect f where f.space_id = s.id and f.slug = target.slug))
                        where p.approved is not null""",
                        Tuple.class)
                .setParameter("spaces", spaces)
                .setParameter("slugs", slugs)
                .getResultList()
                .forEach(row ->
                        rows.put(new PageAddress(row.get("space", String.class), row.get("slug", String.class)), row));
        return rows;
    }
}
