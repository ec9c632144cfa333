package org.assay.tradecraft;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * That one actor is something to another, or expressly is not. The vocabulary is open: any word of {@code a-z}, digits and hyphens;
 * a few of them mean that who is on the near side speaks for who is on the far side.
 *
 * @param <I> what identifies an actor
 * @param from the near side
 * @param type what it is
 * @param negated whether it is said <em>not</em> to be so
 * @param to the far side
 */
public record Tie<I>(I from, String type, boolean negated, I to) {
    private static final Pattern TYPE = Pattern.compile("[a-z0-9-]+");
    private static final Set<String> REPRESENTING =
            Set.of("chairs", "part-of", "heads", "heads-government-of", "spokesperson-for", "member-of", "leads");
    private static final List<String> SUGGESTIONS = List.of(
            "accuses",
            "advises",
            "chairs",
            "cooperates-with",
            "coordinates-with",
            "excludes",
            "fights",
            "heads",
            "heads-government-of",
            "hostile-to",
            "leads",
            "member-of",
            "operates",
            "part-of",
            "spokesperson-for",
            "supports",
            "writes-for");

    /** Whether it is written as a type has to be. */
    public static boolean isType(String type) {
        return TYPE.matcher(type).matches();
    }

    /** Types that the field uses, in alphabetical order. */
    public static List<String> suggestions() {
        return SUGGESTIONS;
    }

    /** Whether who is on the near side of such a tie speaks for who is on the far side. */
    public static boolean represents(String type) {
        return REPRESENTING.contains(type);
    }

    /** Whether the near side speaks for the far side. */
    public boolean represents() {
        return !negated && represents(type);
    }
}
