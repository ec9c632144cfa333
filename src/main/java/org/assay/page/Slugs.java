package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
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

    private static final int DIGITS = 36;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    /** The name that the title gives. Where another page only had it before, it goes to the new one. */
    String following(Space space, Page page, String title) {
        return free(space, page, Slug.of(title).orElse(NAMELESS), false);
    }

    /** The name that its author wants, unless another page has it or had it: its old links shall not change their meaning. */
    String proposed(Space space, Page page, String wanted) {
        return free(space, page, wanted, true);
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

    private String free(Space space, Page page, String wanted, boolean formerToo) {
        takeTurns(space, wanted);
        if (!isTaken(space, page, wanted, formerToo)) {
            return wanted;
        }
        String ending = "-" + Integer.toString(RANDOM.nextInt(power(DIGITS, 4), power(DIGITS, 5)), DIGITS);
        int room = Slug.MAX_CODE_POINTS - ending.length();
        int end = wanted.offsetByCodePoints(0, Math.min(room, wanted.codePointCount(0, wanted.length())));
        return wanted.substring(0, end) + ending;
    }

    private static int power(int base, int exponent) {
        return (int) Math.pow(base, exponent);
    }

    /** Two pages that want the same name at once do so one after the other. */
    private void takeTurns(Space space, String slug) {
        entities.unwrap(Session.class)
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)", String.class)
                .setParameter("name", space.id() + "/" + slug)
                .getSingleResult();
    }

    /** Whether another page has the name, visible to the caller or not. */
    private boolean isTaken(Space space, Page page, String slug, boolean formerToo) {
        return !entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select p.id from page p where p.space_id = :space and p.slug = :slug and p.id <> :page
                        union all
                        select p.id from revision r join page p on p.id = r.page_id and p.head = r.number
                        where r.slug = :slug and p.space_id = :space and p.id <> :page
                        union all
                        select f.page_id from slug_redirect f
                        where :former and f.space_id = :space and f.slug = :slug and f.page_id <> :page""",
                        UUID.class)
                .setParameter("space", space.id())
                .setParameter("slug", slug)
                .setParameter("page", page.id())
                .setParameter("former", formerToo)
                .getResultList()
                .isEmpty();
    }
}
