package org.assay.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.audit.Trail;
import org.assay.identity.Census;
import org.assay.identity.Directory;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.markup.Slug;
import org.assay.page.Part;
import org.assay.platform.ApplicationService;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.Malformed;
import org.assay.platform.NotFound;

/** Teams as admins manage them. */
@ApplicationService
public class Teams {

    private static final int FURTHEST = 100_000;

    @Inject
    private Directory directory;

    @Inject
    private Census census;

    @Inject
    private Trail trail;

    /**
     * Teams by name, at most {@link Directory#MOST} after leaving out the first.
     *
     * @return the part's {@code next} is how many rows come before the next part
     */
    public Part<TeamSummary> list(int first) {
        Access.requireAdmin();
        if (first < 0 || first > FURTHEST) {
            throw new Malformed("after", "out-of-range", "must be 0 to " + FURTHEST);
        }
        List<String> found = directory.teams(first);
        List<String> slugs = found.stream().filter(Membership::isTeam).toList();
        Map<String, Map<Role, Long>> counts = census.counts(slugs);
        return new Part<>(
                slugs.stream()
                        .map(slug -> TeamSummary.of(slug, counts.get(slug)))
                        .toList(),
                found.size() < Directory.MOST ? null : Integer.toString(first + Directory.MOST));
    }

    /** Teams in which anybody is anything, as last known: to choose one from. */
    public List<String> known() {
        Access.requireAdmin();
        return census.teams();
    }

    /**
     * One team.
     *
     * @throws NotFound if there is none of that name
     */
    public TeamSummary named(String slug) {
        Access.requireAdmin();
        if (!directory.isTeam(slug)) {
            throw new NotFound();
        }
        return TeamSummary.of(slug, census.counts(Set.of(slug)).get(slug));
    }

    /**
     * Creates a team with its groups of readers, analysts and reviewers; nobody is in it yet.
     *
     * @param slug its name for good: lower-case letters, digits and hyphens, at most 63
     * @throws Clash with code {@code team-taken} if there is one of that name
     */
    public TeamSummary create(String slug) {
        Access.requireAdmin();
        if (slug == null || !Membership.isTeam(slug) || Slug.isReserved(slug)) {
            throw new Invalid(
                    "slug",
                    "malformed",
                    "must be 1 to 63 lower-case letters, digits and hyphens, and no reserved word");
        }
        trail.record("team.created", UUID.nameUUIDFromBytes(("team " + slug).getBytes(UTF_8)), slug);
        if (!directory.create(slug)) {
            throw new Clash("team-taken", "A team with this name exists already; choose another name");
        }
        return TeamSummary.of(slug, Map.of());
    }
}
