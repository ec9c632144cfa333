package org.assay.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One thing that an open review lacks before it can be published.
 *
 * @param number how many of it, or how many there are
 * @param people whom it is about
 * @param what which team or page it is about; empty where none
 */
record Lack(Code code, int number, List<UUID> people, String what) {

    /** Which thing. */
    enum Code {
        /** Requests for changes stand. */
        CHANGES_REQUESTED("changes-requested"),
        /** More approvals are needed. */
        APPROVALS("approvals"),
        /** Somebody must approve who is named on all RED pages and whom the rule counts, and there are not enough. */
        NO_NAMED_REVIEWER("no-named-reviewer"),
        /** There are fewer people who could approve than must. */
        TOO_FEW_REVIEWERS("too-few-reviewers"),
        /** A revision under review is suppressed. */
        HIDDEN("hidden-revision");

        private final String label;

        Code(String label) {
            this.label = label;
        }
    }

    static Lack changes(List<UUID> requesters) {
        return new Lack(Code.CHANGES_REQUESTED, requesters.size(), List.copyOf(requesters), "");
    }

    static Lack approvals(int number, Quorum quorum) {
        return new Lack(
                Code.APPROVALS, number, quorum.people().stream().sorted().toList(), quorum.team());
    }

    /** @param named whether it is because of who is named on RED pages */
    static Lack tooFew(boolean named, int available) {
        return new Lack(named ? Code.NO_NAMED_REVIEWER : Code.TOO_FEW_REVIEWERS, available, List.of(), "");
    }

    static Lack hidden(String title) {
        return new Lack(Code.HIDDEN, 1, List.of(), title);
    }

    /** In words. */
    Missing inWords(Map<UUID, String> names) {
        String key = "review.missing." + code.label;
        String who = people.stream()
                .map(person -> names.getOrDefault(person, Words.of("review.somebody")))
                .sorted()
                .collect(Collectors.joining(", "));
        String sentence =
                switch (code) {
                    case APPROVALS -> approvals(key, who);
                    case CHANGES_REQUESTED -> Words.of(key, who);
                    case NO_NAMED_REVIEWER -> Words.of(key);
                    case TOO_FEW_REVIEWERS -> Words.count(key, number);
                    case HIDDEN -> Words.of(key, what);
                };
        return new Missing(code.label, sentence);
    }

    private String approvals(String key, String who) {
        if (!people.isEmpty()) {
            return Words.count(key + ".people", number, who);
        }
        return what.isEmpty() ? Words.count(key, number) : Words.count(key + ".second-team", number, what);
    }
}
