package org.assay.page;

import java.util.Set;
import java.util.TreeSet;
import org.assay.compare.MinorEdit;

/** Whether the change from one content to another is minor: its text is, and nothing else has changed. */
final class ContentDoubts {

    private ContentDoubts() {}

    /** Why it is not minor, as ends of message keys; none where it is. */
    static Set<String> between(Content before, Content after) {
        Set<String> doubts = new TreeSet<>();
        add(doubts, "title", before.title().equals(after.title()));
        add(doubts, "facts", before.facts().equals(after.facts()));
        add(doubts, "marking", before.marking() == after.marking());
        add(doubts, "named", before.named().equals(after.named()));
        add(doubts, "retired", before.retired() == after.retired());
        MinorEdit.of(before.body(), after.body()).doubts().forEach(doubt -> doubts.add(doubt.label()));
        return Set.copyOf(doubts);
    }

    private static void add(Set<String> doubts, String doubt, boolean same) {
        if (!same) {
            doubts.add(doubt);
        }
    }
}
