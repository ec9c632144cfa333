package org.assay.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assay.access.Access;
import org.assay.access.Marking;
import org.assay.audit.Deed;
import org.assay.audit.Trail;
import org.assay.identity.Role;
import org.assay.identity.Roster;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;
import org.assay.platform.Clash;
import org.assay.platform.NotFound;

/** The spaces as admins see and set them up: whose they are, with whom they are shared, what a new page is marked. */
@ApplicationService
public class ManagedSpaces {

    private static final int ROWS = 50;
    private static final int MAX_SHARED = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Spaces spaces;

    @Inject
    private Reopening reopening;

    @Inject
    private Roster roster;

    @Inject
    private KnownTeams teams;

    @Inject
    private Trail trail;

    /**
     * All of them by slug.
     *
     * @param after slug of the last one of the part before; null for the first part
     */
    public Part<SpaceDetails> all(String after) {
        Access.requireAdmin();
        List<SpaceDetails> rows = entities.createQuery(
                        "select s from Space s where :after is null or s.slug > :after order by s.slug", Space.class)
                .setParameter("after", after)
                .setMaxResults(ROWS + 1)
                .getResultStream()
                .map(Space::details)
                .toList();
        return rows.size() <= ROWS
                ? new Part<>(rows, null)
                : new Part<>(rows.subList(0, ROWS), rows.get(ROWS - 1).slug());
    }

    /**
     * How one is set up.
     *
     * @throws NotFound if there is none of that name
     */
    public SpaceSettings settings(String slug) {
        Access.requireAdmin();
        return settings(spaces.visible(slug));
    }

    /**
     * Sets a space up otherwise. Who sees its pages follows in the same transaction.
     *
     * @throws NotFound if there is none of that name
     * @throws Clash with code {@code changed-meanwhile} if its settings are no longer those that the change starts from
     * @throws org.assay.platform.Invalid if what was sent breaks a rule of form
     */
    public SpaceSettings change(String slug, SpaceEdit sent) {
        Access.requireAdmin();
        Bounds bounds = Bounds.check();
        String title = bounds.line("title", sent.title(), Spaces.MAX_TITLE);
        Spaces.checkTeam(bounds, "team", sent.team());
        List<String> shared = sharedTeams(bounds, sent);
        Optional<Marking> marking = Marking.of(sent.marking());
        if (marking.isEmpty()) {
            bounds.add("marking", "unknown", "must be CLEAR, GREEN, AMBER, AMBER+STRICT or RED");
        }
        bounds.orThrow();
        Space space = spaces.visible(slug);
        requireTeams(space, sent.team(), shared);
        entities.refresh(space, LockModeType.PESSIMISTIC_WRITE);
        if (space.version() != sent.version()) {
            throw new Clash(
                    "changed-meanwhile", "Somebody else has changed these settings meanwhile; look at them again");
        }
        SpaceDetails before = space.details();
        boolean recordedReads = space.auditReads();
        boolean recordsReads = sent.recordsReads() == null ? recordedReads : sent.recordsReads();
        space.isSetUp(title, sent.team(), shared, marking.get(), recordsReads);
        entities.flush();
        if (!before.team().equals(space.team()) || !before.sharedTeams().equals(space.sharedTeams())) {
            reopening.of(space.id());
        }
        List<String> changes = changes(before, space.details());
        change(changes, "records reads of AMBER", Boolean.toString(recordedReads), Boolean.toString(recordsReads));
        if (!changes.isEmpty()) {
            trail.record(Deed.SPACE_CHANGED, space.id(), String.join("; ", changes));
        }
        return settings(space);
    }

    /**
     * Teams to choose from, by name.
     *
     * @param part what their names hold
     */
    public List<String> teams(String part) {
        Access.requireAdmin();
        return teams.holding(part);
    }

    /** Refuses teams that come new to the space and are none; where the directory is away, the settings warn all the same. */
    private void requireTeams(Space space, String team, List<String> shared) {
        Bounds bounds = Bounds.check();
        if (!team.equals(space.team()) && !teams.are(List.of(team))) {
            bounds.add("team", "unknown", "must be a team that there is");
        }
        List<String> added = shared.stream()
                .filter(one -> !space.sharedTeams().contains(one))
                .toList();
        if (!teams.are(added)) {
            bounds.add("sharedTeams", "unknown", "must be teams that there are");
        }
        bounds.orThrow();
    }

    /** Sorted, each once, without the team that owns it. */
    private static List<String> sharedTeams(Bounds bounds, SpaceEdit sent) {
        if (sent.sharedTeams() == null || sent.sharedTeams().size() > MAX_SHARED) {
            bounds.add("sharedTeams", "malformed", "must be the names of at most " + MAX_SHARED + " teams");
            return List.of();
        }
        SortedSet<String> teams = new TreeSet<>();
        for (String team : sent.sharedTeams()) {
            if (!Spaces.isName(team)) {
                bounds.add("sharedTeams", "malformed", "must be names of teams");
                return List.of();
            }
            teams.add(team);
        }
        return teams.stream().filter(team -> !team.equals(sent.team())).toList();
    }

    private static List<String> changes(SpaceDetails before, SpaceDetails after) {
        List<String> changes = new ArrayList<>();
        change(changes, "title", before.title(), after.title());
        change(changes, "team", before.team(), after.team());
        change(changes, "shared with", String.join(" ", before.sharedTeams()), String.join(" ", after.sharedTeams()));
        change(changes, "marking", before.marking().label(), after.marking().label());
        return changes;
    }

    private static void change(List<String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(what + ": “" + before + "” to “" + after + "”");
        }
    }

    private SpaceSettings settings(Space space) {
        SortedSet<String> empty = new TreeSet<>(space.sharedTeams());
        empty.add(space.team());
        for (Role role : Role.values()) {
            roster.holders(List.copyOf(empty), role).forEach((team, holders) -> {
                if (!holders.isEmpty()) {
                    empty.remove(team);
                }
            });
        }
        return new SpaceSettings(space.details(), space.version(), space.auditReads(), List.copyOf(empty));
    }
}
