package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.access.Access;
import org.assay.audit.Deed;
import org.assay.audit.Trail;
import org.assay.identity.Caller;
import org.assay.identity.CurrentCaller;
import org.assay.markup.Slug;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;
import org.assay.platform.Clash;
import org.assay.platform.NotFound;

/** The parts of the wiki and who may see that they are there. */
@ApplicationService
public class Spaces {

    static final int MAX_TITLE = 200;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KnownTeams teams;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * The spaces that the caller sees, by title: those of his teams, those shared with them, and those with a page that he
     * sees; for an admin, who manages them, all.
     */
    public List<SpaceDetails> all() {
        Access.requireMember();
        return visible(null, 500).stream().map(Space::details).toList();
    }

    /**
     * One of the spaces that the caller sees.
     *
     * @throws NotFound if there is none, or he may not know
     */
    public SpaceDetails named(String slug) {
        Access.requireMember();
        return visible(slug).details();
    }

    /**
     * Creates a space.
     *
     * @param slug its name in addresses: lower-case letters, digits and hyphens, at most 63; never changes
     * @param team slug of the team that it belongs to; one that there is
     * @throws Clash with code {@code slug-taken} if there is one of that name
     */
    public SpaceDetails create(String slug, String title, String team) {
        Access.requireAdmin();
        Bounds bounds = Bounds.check();
        String line = bounds.line("title", title, MAX_TITLE);
        if (slug == null || !SLUG.matcher(slug).matches() || Slug.isReserved(slug)) {
            bounds.add(
                    "slug",
                    "malformed",
                    "must be 1 to 63 lower-case letters, digits and hyphens, and no reserved word");
        }
        checkTeam(bounds, "team", team);
        bounds.orThrow();
        if (!teams.are(List.of(team))) {
            bounds.add("team", "unknown", "must be a team that there is");
        }
        bounds.orThrow();
        boolean taken = !entities.createQuery("select s.id from Space s where s.slug = :slug")
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new Clash("slug-taken", "There is a space with this slug already; choose another one");
        }
        Space space = new Space(slug, line, team, CurrentCaller.get().person(), clock.instant());
        entities.persist(space);
        entities.flush();
        trail.record(Deed.SPACE_CREATED, space.id(), slug);
        return space.details();
    }

    /** Adds a violation where it could be the slug of no team. */
    static void checkTeam(Bounds bounds, String field, String team) {
        if (team == null || !SLUG.matcher(team).matches()) {
            bounds.add(field, "malformed", "must be the name of a team");
        }
    }

    /** Whether a space could be called so. */
    static boolean isName(String slug) {
        return slug != null && SLUG.matcher(slug).matches();
    }

    Space visible(String slug) {
        if (!isName(slug)) {
            throw new NotFound(); // Neither all spaces nor an error of the database, whatever was sent.
        }
        return visible(slug, 1).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The same, and its settings stay as they are until this transaction ends. */
    Space held(String slug) {
        Space space = visible(slug);
        entities.refresh(space, LockModeType.PESSIMISTIC_READ);
        return space;
    }

    /** @param slug only the one of that name; null for all */
    private List<Space> visible(String slug, int most) {
        Caller caller = CurrentCaller.get();
        Set<String> own = caller.teams();
        return entities.createQuery(
                        """
                        select s from Space s
                        where (:slug is null or s.slug = :slug)
                          and (:everything = true or s.team in :teams or cast(sql('? && cast(? as text[])', s.sharedTeams, :teamArray) as Boolean) = true
                               or exists (select p.id from Page p where p.spaceId = s.id))
                        order by s.title, s.slug""",
                        Space.class)
                .setParameter("slug", slug)
                .setParameter("everything", caller.admin() || caller.isSystem())
                .setParameter("teams", own)
                .setParameter("teamArray", own.toArray(String[]::new))
                .setMaxResults(most)
                .getResultList();
    }
}
