package org.assay.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assay.page.Draft;
import org.assay.page.Origin;

/**
 * Says in words why a vote does not count: computed each time from what the voter saw and what there is now.
 */
record Reasons(Case found, Seen present, Names names) {

    /** Why; empty where it counts, blocks, or was replaced by a later one. */
    List<Reason> of(Vote vote, Effect effect) {
        return switch (effect) {
            case COUNTS, BLOCKS, REPLACED -> List.of();
            case VOID -> List.of(reason("no-reviewer", electorate().team()));
            case LAPSED, EXCLUDED -> lapse(vote);
        };
    }

    private List<Reason> lapse(Vote vote) {
        List<Reason> reasons = new ArrayList<>(changes(vote.seen()));
        if (found.standing().state().isOpen()) {
            person(vote, reasons);
        }
        return reasons;
    }

    private List<Reason> changes(Seen seen) {
        List<Reason> reasons = new ArrayList<>();
        if (seen.pages().isEmpty()) {
            return reasons;
        }
        present.pages().forEach((page, now) -> {
            Seen.Revisions then = seen.pages().get(page);
            if (then == null) {
                reasons.add(reason("added", title(page)));
            } else {
                if (then.head() != now.head()) {
                    reasons.add(revision(page, now));
                }
                if (!Objects.equals(then.approved(), now.approved())) {
                    reasons.add(
                            now.approved() == null
                                    ? reason("approved.hidden", title(page))
                                    : reason("approved", title(page), now.approved()));
                }
            }
        });
        seen.pages().keySet().stream()
                .filter(page -> !present.pages().containsKey(page))
                .forEach(page -> reasons.add(
                        found.known().containsKey(page) ? reason("removed", title(page)) : reason("removed.unknown")));
        reasons.sort(Comparator.comparing(Reason::message));
        return reasons;
    }

    private Reason revision(UUID page, Seen.Revisions now) {
        Draft draft = found.known().get(page);
        if (draft == null || draft.head() != now.head()) {
            return reason("revision.then", title(page), now.head());
        }
        String authors = String.join(", ", names.all(draft.headAuthors()));
        String how = draft.headOrigin() == Origin.MERGE
                ? "merge"
                : draft.headOrigin() == Origin.RESTORE ? "restore" : "revision";
        return reason(how, title(page), now.head(), authors);
    }

    /** What stands against the voter himself. */
    private void person(Vote vote, List<Reason> reasons) {
        UUID person = vote.person();
        if (!electorate().isReviewer(person)) {
            reasons.add(reason("no-reviewer", electorate().team()));
        } else if (!electorate().counts(person)) {
            boolean since =
                    found.terms().ruledAt() != null && found.terms().ruledAt().isAfter(vote.at());
            reasons.add(reason(since ? "rule-changed" : "not-counted"));
        }
        if (found.set().authors().contains(person)) {
            reasons.add(reason("wrote"));
        } else if (found.standing().excluded().contains(person)) {
            reasons.add(reason("asked"));
        }
        if (found.set().named().map(named -> !named.contains(person)).orElse(false)) {
            reasons.add(reason("not-named"));
        }
    }

    private Electorate electorate() {
        return found.terms().electorate();
    }

    private String title(UUID page) {
        return found.known().get(page).title();
    }

    private static Reason reason(String code, Object... values) {
        return new Reason(code, Words.of("review.reason." + code, values));
    }
}
