package org.assay.review;

import java.util.List;
import java.util.UUID;

/**
 * One thing that an open review lacks before it can be published.
 *
 * @param number how many of it, or how many there are
 * @param people whom it is about
 * @param what which team or page it is about; empty where none
 * @param helpers who could do something about it
 */
record Lack(Code code, int number, List<UUID> people, String what, List<UUID> helpers) {

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
        return new Lack(Code.CHANGES_REQUESTED, requesters.size(), List.copyOf(requesters), "", List.of());
    }

    /** @param awaited who could still approve */
    static Lack approvals(int number, Quorum quorum, List<UUID> awaited) {
        return new Lack(
                Code.APPROVALS, number, quorum.people().stream().sorted().toList(), quorum.team(), awaited);
    }

    static Lack tooFew(int available) {
        return new Lack(Code.TOO_FEW_REVIEWERS, available, List.of(), "", List.of());
    }

    /** @param unnamed who could approve if they were named */
    static Lack noneNamed(List<UUID> unnamed) {
        return new Lack(Code.NO_NAMED_REVIEWER, 0, List.of(), "", unnamed);
    }

    static Lack hidden(String title) {
        return new Lack(Code.HIDDEN, 1, List.of(), title, List.of());
    }

    /** Whether those who work on the pages cannot mend it alone. */
    boolean takesAnAdmin() {
        return code == Code.TOO_FEW_REVIEWERS || code == Code.NO_NAMED_REVIEWER;
    }

    /** In words, with the names of those who can help. */
    Missing inWords(Names names) {
        String key = "review.missing." + code.label;
        String who = String.join(", ", names.all(people));
        String sentence =
                switch (code) {
                    case APPROVALS -> (approvals(key, who) + " " + names.ask(helpers)).strip();
                    case CHANGES_REQUESTED -> Words.of(key, who);
                    case NO_NAMED_REVIEWER -> noneNamed(key, names);
                    case TOO_FEW_REVIEWERS -> Words.count(key, number, names.anAdmin());
                    case HIDDEN -> Words.of(key, what);
                };
        return new Missing(code.label, sentence);
    }

    private String noneNamed(String key, Names names) {
        return helpers.isEmpty()
                ? Words.of(key, names.anAdmin())
                : Words.of(key + ".who", names.anAdmin(), String.join(", ", names.all(helpers)));
    }

    private String approvals(String key, String who) {
        if (!people.isEmpty()) {
            return Words.count(key + ".people", number, who);
        }
        return what.isEmpty() ? Words.count(key, number) : Words.count(key + ".second-team", number, what);
    }
}
