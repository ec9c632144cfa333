package org.assay.page;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Protected;
import org.assay.access.Restriction;

/** Tells the policy what it has to know of a page. */
final class Protection {

    private Protection() {}

    /**
     * Of a page as a query gives it.
     *
     * @param approved marking of the approved revision; null where there is none
     */
    static Protected of(
            String team,
            Collection<String> sharedTeams,
            Marking head,
            Collection<UUID> headNamed,
            Marking approved,
            Collection<UUID> approvedNamed) {
        Restriction draft = new Restriction(head, Set.copyOf(headNamed));
        Optional<Restriction> view = Optional.ofNullable(approved)
                .map(marking -> new Restriction(marking, Set.copyOf(approvedNamed)).and(draft));
        return new Protected(team, Set.copyOf(sharedTeams), draft, view);
    }

    /** Of a page that is about to be. */
    static Protected ofNew(Space space, Content content) {
        return new Protected(space.team(), Set.copyOf(space.sharedTeams()), content.restriction(), Optional.empty());
    }

    /**
     * Of a page with its two revisions.
     *
     * @param approved the approved revision; null where there is none
     */
    static Protected of(Space space, Revision head, Revision approved) {
        Restriction draft = head.content().restriction();
        return new Protected(
                space.team(),
                Set.copyOf(space.sharedTeams()),
                draft,
                Optional.ofNullable(approved)
                        .map(revision -> revision.content().restriction().and(draft)));
    }
}
