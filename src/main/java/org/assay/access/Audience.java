package org.assay.access;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;

/**
 * The policy as sets of keys: a stage of a page is open to a caller who holds one of its keys.
 *
 * <p>The keys of both stages stand in the page's row; a query then needs one condition, an overlap of two arrays, for
 * every marking there is. Person ids and team slugs never change, so a key never comes to mean somebody else.
 */
public final class Audience {

    static final String SYSTEM = "system";
    static final String MEMBERS = "members";
    static final String TEAM = "team";
    static final String PERSON = "person";
    static final String INSIDER = "insider";

    private Audience() {}

    /** The keys that open the draft. */
    public static SortedSet<String> ofDraft(Protected page) {
        SortedSet<String> keys = new TreeSet<>();
        if (page.draft().marking() == Marking.RED) {
            page.draft().named().forEach(person -> keys.add(insider(page.team(), person)));
        } else {
            keys.add(insider(page.team()));
        }
        keys.add(SYSTEM);
        return keys;
    }

    /** The keys that open the approved view; none but the system's where nothing was approved. */
    public static SortedSet<String> ofApproved(Protected page) {
        SortedSet<String> keys = new TreeSet<>();
        page.approvedView().ifPresent(view -> {
            switch (view.marking()) {
                case CLEAR, GREEN -> keys.add(MEMBERS);
                case AMBER -> {
                    keys.add(team(page.team()));
                    page.sharedWith().forEach(team -> keys.add(team(team)));
                }
                case AMBER_STRICT -> keys.add(team(page.team()));
                case RED -> view.named().forEach(person -> keys.add(person(person)));
            }
            keys.add(SYSTEM);
        });
        return keys;
    }

    /** The keys that a caller holds. */
    public static SortedSet<String> keysOf(Caller caller) {
        SortedSet<String> keys = new TreeSet<>();
        if (caller.isSystem()) {
            keys.add(SYSTEM);
        } else if (caller.member()) {
            keys.add(MEMBERS);
            keys.add(person(caller.person()));
            for (Membership in : caller.memberships()) { // A loop, since every statement asks.
                keys.add(team(in.team()));
                if (in.role() == Role.ANALYST || in.role() == Role.REVIEWER) {
                    keys.add(insider(in.team()));
                    keys.add(insider(in.team(), caller.person()));
                }
            }
        }
        return keys;
    }

    /** Keys as one text, for a query's parameter: they hold no space. */
    static String joined(SortedSet<String> keys) {
        return keys.stream().collect(Collectors.joining(" "));
    }

    private static String team(String team) {
        return TEAM + ":" + team;
    }

    private static String person(UUID person) {
        return PERSON + ":" + person;
    }

    private static String insider(String team) {
        return INSIDER + ":" + team;
    }

    private static String insider(String team, UUID person) {
        return insider(team) + ":" + person;
    }
}
