package org.assay.review;

import java.util.List;

/** Says a space's rule in words. */
final class RuleWords {

    private RuleWords() {}

    /**
     * One or two sentences.
     *
     * @param team the space's team
     * @param people names of those whom the rule names
     */
    static String of(Quorum quorum, String team, List<String> people) {
        Object who = quorum.counted() == Counted.PEOPLE ? String.join(", ", people) : quorum.team();
        String sentence = Words.count("review.rule." + quorum.counted().label(), quorum.approvals(), team, who);
        return quorum.asksWhetherMinor() ? sentence + " " + Words.of("review.rule.minor") : sentence;
    }
}
