package org.assay.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.identity.CurrentCaller;
import org.assay.page.ChangeKind;
import org.assay.page.Changes;
import org.assay.page.Draft;
import org.assay.page.Stretch;

/** Compares what is under review with what is approved, or with what the caller saw when he last voted. */
final class Interdiff {

    private final Case found;
    private final Changes changes;

    Interdiff(Case found, Changes changes) {
        this.found = found;
        this.changes = changes;
    }

    /** The caller's last vote that tells what it saw. */
    static Optional<Vote> lastVote(Case found) {
        UUID caller = CurrentCaller.get().person();
        return found.votes().stream()
                .filter(vote ->
                        vote.person().equals(caller) && !vote.seen().pages().isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** All pages against what is approved. */
    List<PageChange> sinceApproved() {
        Map<UUID, Integer> bases = new TreeMap<>();
        found.present().pages().forEach((page, now) -> bases.put(page, now.approved()));
        return compared(bases, Set.of());
    }

    /** All pages against what he saw. */
    List<PageChange> since(Vote vote) {
        Map<UUID, Integer> bases = new TreeMap<>();
        Map<UUID, Seen.Revisions> present = found.present().pages();
        Map<UUID, Seen.Revisions> seen = vote.seen().pages();
        present.forEach((page, now) -> bases.put(
                page, seen.containsKey(page) ? Integer.valueOf(seen.get(page).head()) : now.approved()));
        List<PageChange> all = new ArrayList<>(compared(bases, seen.keySet()));
        seen.forEach((page, then) -> {
            if (!present.containsKey(page)) {
                all.add(removed(page, then));
            }
        });
        return all;
    }

    /** @param seen the pages that were there before; none where that is not the question */
    private List<PageChange> compared(Map<UUID, Integer> bases, Set<UUID> seen) {
        Map<UUID, Seen.Revisions> present = found.present().pages();
        Map<UUID, Draft> drafts = found.set().byPage();
        List<Stretch> stretches = new ArrayList<>();
        bases.forEach((page, base) -> stretches.add(
                new Stretch(drafts.get(page), base, present.get(page).head())));
        Map<UUID, Set<ChangeKind>> kinds = changes.kinds(stretches);
        return stretches.stream()
                .map(stretch ->
                        change(stretch, kinds.getOrDefault(stretch.draft().page(), Set.of()), seen))
                .toList();
    }

    private static PageChange change(Stretch stretch, Set<ChangeKind> kinds, Set<UUID> seen) {
        Draft draft = stretch.draft();
        boolean added = !seen.isEmpty() && !seen.contains(draft.page());
        boolean same = stretch.from() != null && stretch.from() == stretch.to();
        PageChange.State state =
                added ? PageChange.State.ADDED : same ? PageChange.State.SAME : PageChange.State.CHANGED;
        return new PageChange(
                draft.page(),
                draft.address(),
                draft.title(),
                draft.rules().draft().marking(),
                stretch.from(),
                stretch.to(),
                state,
                kinds.stream().sorted().toList());
    }

    private PageChange removed(UUID page, Seen.Revisions then) {
        Draft draft = found.known().get(page);
        return new PageChange(
                page,
                draft == null ? null : draft.address(),
                draft == null ? null : draft.title(),
                draft == null ? null : draft.rules().draft().marking(),
                then.head(),
                null,
                PageChange.State.REMOVED,
                List.of());
    }
}
