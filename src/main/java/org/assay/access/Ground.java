package org.assay.access;

import java.util.Locale;
import java.util.Set;
import org.assay.identity.Role;

/** Why a stage of a page is open to somebody; the key of the sentence that people read. */
public enum Ground {
    /** Approved and CLEAR or GREEN. */
    EVERYONE("CLEAR and GREEN pages are for everyone signed in."),
    /** Approved and AMBER or AMBER+STRICT, for the team that owns it. */
    OWNING_TEAM("The team owns the page."),
    /** Approved and AMBER, for a team that the space is shared with. */
    SHARED_TEAM("The space is shared with the team, and AMBER pages are for those it is shared with."),
    /** Approved and RED. */
    NAMED("RED pages are for the people named on them."),
    /** The draft of what is not RED. */
    WORKS_ON_IT("Analysts and reviewers of the owning team see its drafts, whatever the marking."),
    /** The draft of what is RED. */
    NAMED_AND_WORKS_ON_IT(
            "The draft of a RED page is for the analysts and reviewers of the owning team who are named on it.");

    private static final Set<Role> WORKING = Set.of(Role.ANALYST, Role.REVIEWER);

    private final String sentence;

    Ground(String sentence) {
        this.sentence = sentence;
    }

    /** Stable code in REST: {@code owning-team} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the rule says, in English, one sentence. */
    public String sentence() {
        return sentence;
    }

    /** The roles in the team of which one is needed; none where no team matters. */
    public Set<Role> roles() {
        return switch (this) {
            case EVERYONE, NAMED -> Set.of();
            case OWNING_TEAM, SHARED_TEAM -> Set.of(Role.values());
            case WORKS_ON_IT, NAMED_AND_WORKS_ON_IT -> WORKING;
        };
    }
}
