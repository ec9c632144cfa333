package org.assay.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.page.Changes;
import org.assay.page.Draft;

/**
 * Says how reviews are to be decided now: by the rules of their spaces, who is a reviewer, whether their changes are minor.
 *
 * <p>One statement at most, where a rule asks whether changes are minor and that is not known yet. Nothing else of it is kept:
 * a changed rule or role counts with the next look.
 */
@ApplicationScoped
class Electorates {

    @Inject
    private Changes changes;

    /** The teams whose reviewers matter. */
    static Set<String> teams(Collection<ChangeSet> sets, Collection<ReviewRule> rules) {
        Set<String> teams = new HashSet<>();
        sets.forEach(set -> teams.add(set.team()));
        rules.forEach(rule -> teams.add(quorum(rule).team()));
        teams.remove("");
        return teams;
    }

    /**
     * @param sets by anything that tells reviews apart
     * @param rules by space, in force now
     * @param reviewers by team, all of {@link #teams}
     */
    <K> Map<K, Terms> terms(Map<K, ChangeSet> sets, Map<UUID, ReviewRule> rules, Map<String, Set<UUID>> reviewers) {
        Map<UUID, Set<String>> doubts = doubts(sets.values(), rules);
        Map<K, Terms> terms = new HashMap<>();
        sets.forEach((key, set) -> {
            ReviewRule rule = rules.get(set.space());
            Quorum quorum = quorum(rule);
            Map<UUID, Set<String>> own = new HashMap<>();
            if (quorum.asksWhetherMinor()) {
                set.pages().forEach(page -> own.put(page, doubts.get(page)));
            }
            boolean minor = !own.isEmpty() && own.values().stream().allMatch(Set::isEmpty);
            Electorate electorate = new Electorate(
                    quorum,
                    set.team(),
                    reviewers.get(set.team()),
                    reviewers.getOrDefault(quorum.team(), Set.of()),
                    minor);
            terms.put(key, new Terms(electorate, rule == null ? null : rule.at(), own));
        });
        return terms;
    }

    private Map<UUID, Set<String>> doubts(Collection<ChangeSet> sets, Map<UUID, ReviewRule> rules) {
        List<Draft> asked = new ArrayList<>();
        for (ChangeSet set : sets) {
            if (quorum(rules.get(set.space())).asksWhetherMinor()) {
                asked.addAll(set.drafts());
            }
        }
        return asked.isEmpty() ? Map.of() : changes.doubts(asked);
    }

    private static Quorum quorum(ReviewRule rule) {
        return rule == null ? Quorum.FOUR_EYES : rule.quorum();
    }
}
