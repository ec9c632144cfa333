package org.assay.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One thing that an open review lacks before it can be published.
 *
 * @param number how many of it
 * @param people whom it is about, in the order of their votes
 */
record Lack(Code code, int number, List<UUID> people) {

    /** Which thing. */
    enum Code {
        /** Requests for changes stand. */
        CHANGES_REQUESTED("changes-requested"),
        /** More approvals are needed. */
        APPROVALS("approvals"),
        /** Somebody must approve who is named on all RED pages and neither wrote nor asked, and there is nobody. */
        NO_NAMED_REVIEWER("no-named-reviewer");

        private final String label;

        Code(String label) {
            this.label = label;
        }
    }

    /** In words. */
    Missing inWords(Map<UUID, String> names) {
        String key = "review.missing." + code.label;
        String who = people.stream()
                .map(person -> names.getOrDefault(person, Words.of("review.somebody")))
                .collect(Collectors.joining(", "));
        String sentence = code == Code.APPROVALS ? Words.count(key, number) : Words.of(key, who);
        return new Missing(code.label, sentence);
    }
}
