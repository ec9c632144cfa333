package org.assay.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Rule;

/**
 * Says why somebody cannot do something, and who can: those to whom the same rule is no obstacle.
 *
 * <p>Whoever reads it works on all the pages of the review, so he may know who else does.
 */
record Advice(Case found, Acts acts, Names names) {

    /** As {@link Acts#objections}, each with the way out. */
    Map<Act, Objection> objections() {
        Map<Act, Objection> told = new EnumMap<>(acts.objections());
        told.replaceAll(
                (act, objection) -> acts.rule(act).map(rule -> told(act, rule)).orElse(objection));
        return told;
    }

    private Objection told(Act act, Rule rule) {
        if (!found.standing().state().isOpen()) {
            return Objection.of(rule);
        }
        return new Objection(rule.code(), (rule.sentence() + " " + names.ask(able(act, rule))).strip());
    }

    private Collection<UUID> able(Act act, Rule rule) {
        return switch (act) {
            case APPROVE ->
                rule == Rule.NOT_A_REVIEWER ? reviewers() : found.standing().awaited();
            case REQUEST_CHANGES, PUBLISH, REJECT -> reviewers();
            case WITHDRAW -> List.of(found.review().opener());
            case CHANGE -> List.of();
        };
    }

    /** The reviewers of the team who see all the pages. */
    private Set<UUID> reviewers() {
        Set<UUID> reviewers = new HashSet<>(found.terms().electorate().reviewers());
        Optional<Set<UUID>> named = found.set().named();
        named.ifPresent(reviewers::retainAll);
        return reviewers;
    }
}
