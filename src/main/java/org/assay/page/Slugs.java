package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.markup.Slug;
import org.hibernate.Session;

/**
 * Names of pages in addresses: gives each page one of its own, and keeps the old ones leading to it.
 *
 * <p>A name is taken by the page that bears it and by one whose draft proposes it, so that a publication never finds it
 * gone. A taken name gets a random ending, never an error: that would tell of a page which the caller may not see.
 */
@ApplicationScoped
class Slugs {

    /** The name of a page whose title gives none. */
    private static final String NAMELESS = "page";

    private static final String TURNS =
            """
            select cast(pg_advisory_xact_lock(name.hash) as text)
            from (select distinct hashtextextended(:space || wanted, 0) hash from unnest(:names) wanted order by hash) name""";

    private static final String TAKEN =
            """
            select wanted.page from unnest(:pages, :names) wanted (page, name)
            where exists (select 1 from page p
                where p.space_id = :space and p.slug = wanted.name and p.id <> wanted.page)
            or exists (select 1 from revision r join page p on p.id = r.page_id and p.head = r.number
                where r.slug = wanted.name and p.space_id = :space and p.id <> wanted.page)
            or :former and exists (select 1 from slug_redirect f
                where f.space_id = :space and f.slug = wanted.name and f.page_id <> wanted.page)""";

    private static final int DIGITS = 36;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    /** The name that the title gives. Where another page only had it before, it goes to the new one. */
    String following(Space space, UUID page, String title) {
        return following(space, Map.of(page, title)).get(page);
    }

    /** The same for several pages by their titles, each name once. */
    Map<UUID, String> following(Space space, Map<UUID, String> titles) {
        Map<UUID, String> wanted = new LinkedHashMap<>();
        titles.forEach((page, title) -> wanted.put(page, Slug.of(title).orElse(NAMELESS)));
        return free(space, wanted, false);
    }

    /** The name that its author wants, unless another page has it or had it: its old links shall not change their meaning. */
    String proposed(Space space, UUID page, String wanted) {
        return free(space, Map.of(page, wanted), true).get(page);
    }

    /** Lets the name that the page had until now lead to it, where it has another now. */
    void leave(Space space, Page page, String former) {
        if (page.slug().equals(former)) {
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into slug_redirect (space_id, slug, page_id) values (:space, :slug, :page)
                        on conflict (space_id, slug) do update set page_id = excluded.page_id""")
                .setParameter("space", space.id())
                .setParameter("slug", former)
                .setParameter("page", page.id())
                .executeUpdate();
    }

    private Map<UUID, String> free(Space space, Map<UUID, String> wanted, boolean formerToo) {
        takeTurns(space, wanted.values());
        Set<UUID> late = taken(space, wanted, formerToo);
        Set<String> given = new HashSet<>();
        Map<UUID, String> free = new HashMap<>();
        wanted.forEach((page, name) -> free.put(page, !late.contains(page) && given.add(name) ? name : ended(name)));
        return free;
    }

    private static String ended(String name) {
        String ending = "-" + Integer.toString(RANDOM.nextInt(power(DIGITS, 4), power(DIGITS, 5)), DIGITS);
        int room = Slug.MAX_CODE_POINTS - ending.length();
        int end = name.offsetByCodePoints(0, Math.min(room, name.codePointCount(0, name.length())));
        return name.substring(0, end) + ending;
    }

    private static int power(int base, int exponent) {
        return (int) Math.pow(base, exponent);
    }

    /** Pages that want the same name at once do so one after the other; names are waited for in the same order by all. */
    private void takeTurns(Space space, Collection<String> names) {
        entities.unwrap(Session.class)
                .createNativeQuery(TURNS, String.class)
                .setParameter("space", space.id() + "/")
                .setParameter("names", names.toArray(String[]::new))
                .getResultList();
    }

    /** The pages of which another has the name that they want, visible to the caller or not. */
    private Set<UUID> taken(Space space, Map<UUID, String> wanted, boolean formerToo) {
        return Set.copyOf(entities.unwrap(Session.class)
                .createNativeQuery(TAKEN, UUID.class)
                .setParameter("space", space.id())
                .setParameter("pages", wanted.keySet().toArray(UUID[]::new))
                .setParameter("names", wanted.values().toArray(String[]::new))
                .setParameter("former", formerToo)
                .getResultList());
    }
}
