package org.assay.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Denied;
import org.assay.access.Rule;
import org.assay.platform.Clash;

/**
 * What a caller may do to a review now, and why not. The guard and the screen ask the same.
 *
 * @param caller the person
 * @param opener who asked for the review
 * @param counted whether the space's rule counts his approvals
 * @param policy the policy's own objection against his reviewing these pages, if there is one
 * @param missing what the review lacks, in words
 */
record Acts(
        Standing standing, UUID caller, UUID opener, boolean counted, Optional<Rule> policy, List<Missing> missing) {

    /** Why not; empty if he may. */
    Optional<Objection> objection(Act act) {
        return rule(act).map(Objection::of).or(() -> contradiction(act));
    }

    /** For each act why not; an act that is missing here is possible. */
    Map<Act, Objection> objections() {
        Map<Act, Objection> objections = new EnumMap<>(Act.class);
        for (Act act : Act.values()) {
            objection(act).ifPresent(objection -> objections.put(act, objection));
        }
        return objections;
    }

    /**
     * Guards an act.
     *
     * @throws Denied if this caller may not
     * @throws Clash if nobody could now
     */
    void require(Act act) {
        rule(act).ifPresent(rule -> {
            throw new Denied(rule);
        });
        contradiction(act).ifPresent(objection -> {
            throw new Clash(objection.code(), objection.message());
        });
    }

    /** What waits for him here; empty if nothing does. */
    Optional<Waiting> waiting() {
        ReviewState state = standing.state();
        boolean wrote = standing.excluded().contains(caller);
        if (standing.isPublishable() && objection(Act.PUBLISH).isEmpty()) {
            return Optional.of(Waiting.PUBLISH);
        }
        if (objection(Act.APPROVE).isEmpty() && !standing.hasVotedOnPresent(caller)) {
            return Optional.of(Waiting.VOTE);
        }
        return state == ReviewState.CHANGES_REQUESTED && wrote ? Optional.of(Waiting.REVISE) : Optional.empty();
    }

    /** The rule that keeps this caller from it, whatever state the review is in. */
    Optional<Rule> rule(Act act) {
        return switch (act) {
            case WITHDRAW -> caller.equals(opener) ? Optional.empty() : Optional.of(Rule.NOT_THE_OPENER);
            case APPROVE -> policy.or(this::exclusion);
            case REQUEST_CHANGES, PUBLISH, REJECT -> policy;
            case CHANGE -> Optional.empty();
        };
    }

    private Optional<Rule> exclusion() {
        // Whose own request for changes stands may lift it, also if he has written since; his approval does not count.
        if (standing.requesters().contains(caller)) {
            return Optional.empty();
        }
        if (caller.equals(opener)) {
            return Optional.of(Rule.ASKED_FOR_IT);
        }
        if (standing.excluded().contains(caller)) {
            return Optional.of(Rule.WROTE_IT);
        }
        return counted || !standing.state().isOpen() ? Optional.empty() : Optional.of(Rule.NOT_COUNTED);
    }

    private Optional<Objection> contradiction(Act act) {
        ReviewState state = standing.state();
        if (!state.isOpen()) {
            return Optional.of(new Objection("review-closed", Words.of("review.closed." + state.label())));
        }
        if (act == Act.PUBLISH && !standing.isPublishable()) {
            String why = missing.stream().map(Missing::message).collect(Collectors.joining(" "));
            return Optional.of(new Objection("not-approved", Words.of("review.not-approved", why)));
        }
        return Optional.empty();
    }
}
