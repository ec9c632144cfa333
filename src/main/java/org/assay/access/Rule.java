package org.assay.access;

import java.util.Locale;

/** Why something is refused; the key of the sentence that people read. */
public enum Rule {
    /** Nobody is signed in, or he lacks the realm role that opens the wiki. */
    NOT_A_MEMBER("You need an account with the role “user” in this wiki."),
    /** Approved content only, and nothing was approved yet. */
    NEVER_APPROVED("No revision of this page has been approved yet."),
    /** The draft is for the team's analysts and reviewers. */
    NOT_AN_INSIDER("Only analysts and reviewers of the owning team work on this page."),
    /** Marked AMBER+STRICT, and the caller is not in the team. */
    NOT_IN_TEAM("The page is marked TLP:AMBER+STRICT: only its own team reads it."),
    /** Marked AMBER, and the caller is neither in the team nor in one that it is shared with. */
    NOT_SHARED("The page is marked TLP:AMBER: its team and the teams it is shared with read it."),
    /** Marked RED, and the caller is not named. */
    NOT_NAMED("The page is marked TLP:RED: only the people named on it see it."),
    /** Voting and publishing are for reviewers of the team. */
    NOT_A_REVIEWER("Only reviewers of the owning team decide about revisions."),
    /** Making a page less restricted is for reviewers of the team. */
    LOWERS_THE_MARKING("Only reviewers of the owning team make a page’s marking less restrictive."),
    /** Who asks for a review cannot approve it. */
    ASKED_FOR_IT("Whoever asked for a review cannot approve it."),
    /** Who wrote since the approved revision cannot approve what he wrote. */
    WROTE_IT("Whoever wrote any of it since the approved revision cannot approve it."),
    /** Only the one who asked takes it back. */
    NOT_THE_OPENER("Only the person who asked for a review can withdraw it."),
    /** An admin who locks himself out cannot undo it. */
    OWN_ADMIN("Nobody takes the role “admin” from himself or disables himself; another admin can do it."),
    /** Without any admin nobody could give the role again. */
    LAST_ADMIN(
            "The last admin who can sign in can be neither removed nor disabled; make somebody else an admin first."),
    /** Managing spaces, teams and people is for admins. */
    NOT_AN_ADMIN("Only admins manage spaces and people.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** Stable code in REST: {@code not-an-insider} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the rule says, in English, one sentence. */
    public String sentence() {
        return sentence;
    }
}
