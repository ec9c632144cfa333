package org.assay.compare;

import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** How much of a text is another: a measure of what there is to read, told in lines. */
public final class ChangedLines {

    private ChangedLines() {}

    /** How many lines are new, gone or rewritten; one that is rewritten counts once. */
    public static int between(String before, String after) {
        if (before.equals(after)) {
            return 0;
        }
        List<String> former = Lines.of(before).lines();
        List<String> present = Lines.of(after).lines();
        Sides sides = Sides.of(former, present);
        return new BoundedDiff(Effort.full())
                .diff(Numbered.EQUALITY, sides.beforeNumbers(), sides.afterNumbers()).stream()
                        .mapToInt(ChangedLines::lines)
                        .sum();
    }

    private static int lines(Edit edit) {
        return Math.max(edit.getLengthA(), edit.getLengthB());
    }
}
