package org.assay.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Access;
import org.assay.audit.Deed;
import org.assay.audit.Trail;
import org.assay.identity.CurrentCaller;
import org.assay.identity.People;
import org.assay.identity.PersonName;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.platform.ApplicationService;
import org.assay.platform.Invalid;

/**
 * The rules of spaces: when a review of their pages is approved.
 *
 * <p>Open reviews are counted by the rule in force whenever somebody looks or decides, so a new rule acts on all of them at
 * once.
 */
@ApplicationService
public class ReviewRules {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReviewQueries queries;

    @Inject
    private Spaces spaces;

    @Inject
    private People people;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * The rule in force in a space; for admins and for the analysts and reviewers of its team.
     *
     * @throws org.assay.platform.NotFound if there is no such space that the caller sees
     * @throws org.assay.access.Denied if he is neither
     */
    public RuleDetails of(String space) {
        SpaceDetails found = spaces.named(space);
        if (!CurrentCaller.get().admin()) {
            Access.requireInsiderOf(found.team());
        }
        return details(found);
    }

    /**
     * Makes a new rule for a space; for admins.
     *
     * @throws Invalid if what was sent breaks a rule of form, or names somebody whom the wiki does not know
     * @throws org.assay.platform.NotFound if there is no such space
     */
    public RuleDetails make(String space, NewRule sent) {
        Access.requireAdmin();
        Quorum quorum = CheckedRule.of(sent);
        SpaceDetails found = spaces.named(space);
        if (people.named(quorum.people()).size() < quorum.people().size()) {
            throw new Invalid("people", "unknown", "must be people whom the wiki knows");
        }
        entities.persist(new ReviewRule(found.id(), quorum, CurrentCaller.get().person(), clock.instant()));
        entities.flush();
        RuleDetails details = details(found);
        trail.record(Deed.RULE_CHANGED, found.id(), details.sentence());
        return details;
    }

    private RuleDetails details(SpaceDetails space) {
        List<ReviewRule> rules = queries.rules(List.of(space.id()));
        ReviewRule rule = rules.isEmpty() ? null : rules.get(0);
        Quorum quorum = rule == null ? Quorum.FOUR_EYES : rule.quorum();
        Set<UUID> ids = new HashSet<>(quorum.people());
        if (rule != null) {
            ids.add(rule.person());
        }
        Map<UUID, PersonName> known = people.named(ids).stream().collect(Collectors.toMap(PersonName::id, p -> p));
        List<PersonName> counted = known.values().stream()
                .filter(person -> quorum.people().contains(person.id()))
                .sorted(Comparator.comparing(PersonName::displayName))
                .toList();
        return new RuleDetails(
                space.slug(),
                space.title(),
                space.team(),
                quorum.approvals(),
                quorum.counted(),
                counted,
                quorum.team(),
                quorum.minorNeedLess(),
                RuleWords.of(
                        quorum,
                        space.team(),
                        counted.stream().map(PersonName::displayName).toList()),
                rule == null || known.get(rule.person()) == null
                        ? null
                        : known.get(rule.person()).displayName(),
                rule == null ? null : rule.at());
    }
}
