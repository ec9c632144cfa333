package org.assay.api;

import java.util.function.Predicate;
import org.assay.access.AccessPolicy;
import org.assay.access.Permission;
import org.assay.access.Protected;
import org.assay.access.Restriction;
import org.assay.identity.Caller;

/** The words of one revision in the {@link LeakWorld}, each with who may come upon it. */
final class LeakText {

    /** Who reads it. */
    final Predicate<Caller> allowed;

    final String title;
    final String body;
    final String summary;
    final String alias;

    /** @param published restriction of the revision, where it is not the draft's own */
    LeakText(Canaries canaries, String what, Protected rules, boolean isPublished, Restriction published) {
        this(canaries, what, rules, isPublished, published, caller -> false);
    }

    /** @param addressed who knows the page's address, in which the title stays */
    LeakText(
            Canaries canaries,
            String what,
            Protected rules,
            boolean isPublished,
            Restriction published,
            Predicate<Caller> addressed) {
        this(
                canaries,
                what,
                caller -> works(caller, rules, published)
                        || isPublished && AccessPolicy.allows(caller, Permission.READ_APPROVED, rules),
                addressed);
    }

    /** @param allowed who reads it */
    LeakText(Canaries canaries, String what, Predicate<Caller> allowed, Predicate<Caller> addressed) {
        this.allowed = allowed;
        title = canaries.word(what + ": title", allowed.or(addressed));
        body = canaries.word(what + ": text", allowed);
        summary = canaries.word(what + ": summary", allowed);
        alias = canaries.word(what + ": another name", allowed);
    }

    String slug() {
        return "title-" + title;
    }

    /** Whether he works on the page, and could when it was restricted like that; null for as it is now. */
    static boolean works(Caller caller, Protected rules, Restriction then) {
        return AccessPolicy.allows(caller, Permission.READ_DRAFT, then == null ? rules : rules.narrowedTo(then));
    }
}
