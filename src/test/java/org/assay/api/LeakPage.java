package org.assay.api;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.assay.access.AccessPolicy;
import org.assay.access.Permission;
import org.assay.access.Protected;
import org.assay.access.Restriction;
import org.assay.identity.Caller;

/**
 * A page of the {@link LeakWorld}, or one that is not there.
 *
 * @param formerSlug a name that it had before; null where it had none
 * @param retired whether its publication retired it: then it stands in no list but that of retired pages
 * @param draft a word of its latest text
 * @param approved a word of its approved text; null where nothing was approved
 * @param reviews ids of the reviews that it is or was in
 * @param thread id of a thread about its latest revision
 * @param published restriction of the approved revision itself; null where there is none
 * @param revisions for each, from the first, who reads it
 */
record LeakPage(
        String name,
        String space,
        UUID id,
        String slug,
        String formerSlug,
        boolean retired,
        String draft,
        String approved,
        List<String> reviews,
        String thread,
        Restriction published,
        Protected rules,
        List<Predicate<Caller>> revisions) {

    boolean isSeenBy(Caller caller) {
        return AccessPolicy.allows(caller, Permission.SEE, rules);
    }

    boolean isWorkedOnBy(Caller caller) {
        return AccessPolicy.allows(caller, Permission.READ_DRAFT, rules);
    }

    /** The stage in which lists show it to him: the draft to those who work on it, where one is ahead. */
    String stageFor(Caller caller) {
        return isWorkedOnBy(caller) && !draft.equals(approved) ? "draft" : "approved";
    }

    boolean isReadBy(Caller caller) {
        return AccessPolicy.allows(caller, Permission.READ_APPROVED, rules);
    }

    /** What was published: for its readers, and in the history for those who work on the page and could see it then. */
    boolean isPublishedFor(Caller caller) {
        return isReadBy(caller)
                || published != null && AccessPolicy.allows(caller, Permission.READ_DRAFT, rules.narrowedTo(published));
    }

    /** One of the same form in the same space that is not there. */
    LeakPage missing() {
        return new LeakPage(
                "missing",
                space,
                UUID.randomUUID(),
                blurredSlug(slug),
                formerSlug == null ? null : blurredSlug(formerSlug),
                retired,
                draft,
                approved,
                reviews.stream().map(review -> UUID.randomUUID().toString()).toList(),
                UUID.randomUUID().toString(),
                published,
                rules,
                revisions);
    }

    private static String blurredSlug(String slug) {
        return Canaries.blurred(slug).replace("#", Canaries.fresh());
    }

    @Override
    public String toString() {
        return name;
    }
}
