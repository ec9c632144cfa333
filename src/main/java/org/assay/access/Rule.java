package org.assay.access;

import java.util.Locale;

/** Why something is refused; the key of the sentence that people read. */
public enum Rule {
    /** Nobody is signed in, or he lacks the realm role that opens the wiki. */
    NOT_A_MEMBER(
            "You need an account with the role “user” in this wiki.",
            "Ask whoever manages accounts in your organisation."),
    /** Approved content only, and nothing was approved yet. */
    NEVER_APPROVED("No revision of this page has been approved yet."),
    /** The draft is for the team's analysts and reviewers. */
    NOT_AN_INSIDER(
            "Only analysts and reviewers of the owning team work on this page.",
            "Tell one of them what should change, or ask an admin to make you one."),
    /** Marked AMBER+STRICT, and the caller is not in the team. */
    NOT_IN_TEAM("The page is marked TLP:AMBER+STRICT: only its own team reads it."),
    /** Marked AMBER, and the caller is neither in the team nor in one that it is shared with. */
    NOT_SHARED("The page is marked TLP:AMBER: its team and the teams it is shared with read it."),
    /** Marked RED, and the caller is not named. */
    NOT_NAMED("The page is marked TLP:RED: only the people named on it see it.", "Ask one of them."),
    /** Voting and publishing are for reviewers of the team. */
    NOT_A_REVIEWER(
            "Only reviewers of the owning team decide about revisions.",
            "Ask one of them to decide, or an admin to make you one."),
    /** Making a page less restricted is for reviewers of the team. */
    LOWERS_THE_MARKING("Only reviewers of the owning team make a page’s marking less restrictive.", "Ask one of them."),
    /** Making a page less restricted than what it is taken from is for reviewers of the team. */
    BELOW_INPUTS(
            "Only reviewers of the owning team mark a page less restrictive than what it is taken from.",
            "Mark it as restrictive, or ask one of them."),
    /** Who asks for a review cannot approve it. */
    ASKED_FOR_IT("Whoever asked for a review cannot approve it.", "Another reviewer of the team can."),
    /** Who wrote since the approved revision cannot approve what he wrote. */
    WROTE_IT(
            "Whoever wrote any of it since the approved revision cannot approve it.",
            "Another reviewer of the team can."),
    /** The rule of the space counts other reviewers only. */
    NOT_COUNTED("The rule of this space counts the approvals of other reviewers only.", "Ask one of them."),
    /** Only the one who asked takes it back. */
    NOT_THE_OPENER(
            "Only the person who asked for a review can withdraw it.", "A reviewer of the team can reject it instead."),
    /** An admin who locks himself out cannot undo it. */
    OWN_ADMIN("Nobody takes the role “admin” from himself or disables himself; another admin can do it."),
    /** Without any admin nobody could give the role again. */
    LAST_ADMIN(
            "The last admin who can sign in can be neither removed nor disabled; make somebody else an admin first."),
    /** Managing spaces, teams and people is for admins. */
    NOT_AN_ADMIN("Only admins manage spaces and people.", "Ask one of them.");

    private final String sentence;
    private final String wayOut;

    Rule(String sentence) {
        this(sentence, "");
    }

    Rule(String sentence, String wayOut) {
        this.sentence = sentence;
        this.wayOut = wayOut;
    }

    /** Stable code in REST: {@code not-an-insider} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the rule says, in English, one sentence. */
    public String sentence() {
        return sentence;
    }

    /** The same, and whom to ask where that helps. */
    public String advice() {
        return (sentence + " " + wayOut).strip();
    }
}
