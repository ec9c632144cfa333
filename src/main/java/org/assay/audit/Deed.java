package org.assay.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that the record knows to be done: what is not here cannot be recorded.
 *
 * <p>Named by feature and past tense. Each has a sentence in {@code messages.properties} under {@code audit.did.<label>};
 * a test fails for one that has none.
 */
public enum Deed {
    /** A page began with its first revision. */
    PAGE_CREATED,
    /** A revision was appended: by editing, merging, restoring. */
    PAGE_SAVED,
    /** A revision became the approved one. */
    PAGE_PUBLISHED,
    /** The text of a restricted page left the service for a person. */
    PAGE_READ,
    /** Two of its revisions did, as a comparison. */
    PAGE_COMPARED,
    /** The titles and summaries of its revisions did. */
    PAGE_HISTORY_READ,
    /** Somebody was named on a RED page by an admin. */
    PAGE_NAMED,
    /** A revision was hidden everywhere. */
    PAGE_SUPPRESSED,
    /** A document was captured anew: what became of the quotes of it. */
    DOCUMENT_RECAPTURED,
    /** A space began. */
    SPACE_CREATED,
    /** Its title, sharing, default marking or another of its settings is another. */
    SPACE_CHANGED,
    /** What a review needs in a space is another. */
    RULE_CHANGED,
    /** A review was asked for. */
    REVIEW_OPENED,
    /** A page came into an open review. */
    REVIEW_PAGE_ADDED,
    /** A page was taken out of one. */
    REVIEW_PAGE_REMOVED,
    /** A review is about something else by its title. */
    REVIEW_RETITLED,
    /** Somebody approved or asked for changes. */
    REVIEW_VOTED,
    /** A review ended with all its pages published. */
    REVIEW_PUBLISHED,
    /** A review ended without. */
    REVIEW_REJECTED,
    /** Whoever had asked took it back. */
    REVIEW_WITHDRAWN,
    /** A discussion began. */
    THREAD_OPENED,
    /** Somebody said something in it. */
    THREAD_COMMENTED,
    /** Somebody called it settled. */
    THREAD_RESOLVED,
    /** Somebody called it open again. */
    THREAD_REOPENED,
    /** Somebody has a role in a team. */
    ROLE_GIVEN,
    /** Somebody has it no longer. */
    ROLE_TAKEN,
    /** Somebody is an admin. */
    ADMIN_GIVEN,
    /** Somebody is one no longer. */
    ADMIN_TAKEN,
    /** Somebody may sign in again. */
    PERSON_ENABLED,
    /** Somebody may no longer sign in. */
    PERSON_DISABLED,
    /** A team began. */
    TEAM_CREATED,
    /** A session began. */
    CALLER_SIGNED_IN,
    /** A session was ended by its owner. */
    CALLER_SIGNED_OUT,
    /** A copy of the record was taken away. */
    AUDIT_EXPORTED,
    /** The record was verified. */
    AUDIT_VERIFIED,
    /** Reads could not be recorded: how many. */
    AUDIT_READS_LOST;

    private static final List<Deed> READS = List.of(PAGE_READ, PAGE_COMPARED, PAGE_HISTORY_READ);

    private final String label;

    Deed() {
        String name = name().toLowerCase(Locale.ROOT);
        int feature = name.indexOf('_');
        this.label =
                name.substring(0, feature) + "." + name.substring(feature + 1).replace('_', '-');
    }

    /** As in the database, in REST and in exports: {@code page.history-read}. */
    public String label() {
        return label;
    }

    /** The deed of that label. */
    public static Optional<Deed> of(String label) {
        return Arrays.stream(values()).filter(deed -> deed.label.equals(label)).findFirst();
    }

    /** Those that only tell who read what. */
    public static List<Deed> reads() {
        return READS;
    }
}
