package org.assay.access;

import java.util.Optional;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Role;

/**
 * The policy as a function: pure, without state.
 *
 * <p>An <em>insider</em> of a page is an analyst or reviewer of the owning team; where the page is RED he must be named
 * as well. Insiders work on drafts; everyone else, admins included, sees approved content as its marking allows.
 */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** The rule that forbids it; empty when it is allowed. */
    public static Optional<Rule> objection(Caller caller, Permission permission, Protected page) {
        if (caller.isSystem()) {
            boolean nothingThere = permission == Permission.READ_APPROVED
                    && page.approvedView().isEmpty();
            return nothingThere ? Optional.of(Rule.NEVER_APPROVED) : Optional.empty();
        }
        if (!caller.member()) {
            return Optional.of(Rule.NOT_A_MEMBER);
        }
        return switch (permission) {
            case READ_APPROVED -> approvedObjection(caller, page);
            case SEE -> draftObjection(caller, page).flatMap(rule -> approvedObjection(caller, page));
            case READ_DRAFT, EDIT, ASK_REVIEW -> draftObjection(caller, page);
            case REVIEW -> draftObjection(caller, page).or(() -> reviewerObjection(caller, page, Rule.NOT_A_REVIEWER));
            case LOWER_MARKING ->
                draftObjection(caller, page).or(() -> reviewerObjection(caller, page, Rule.LOWERS_THE_MARKING));
        };
    }

    /**
     * The rule that forbids to mark the draft so; empty when it is allowed. Raising is for everyone who edits, lowering is
     * not: a page that was restricted for a reason is not opened by a slip.
     */
    public static Optional<Rule> markingObjection(Caller caller, Protected page, Marking wanted) {
        boolean lowers = wanted.compareTo(page.draft().marking()) < 0;
        return objection(caller, lowers ? Permission.LOWER_MARKING : Permission.EDIT, page);
    }

    /** Whether it is allowed. */
    public static boolean allows(Caller caller, Permission permission, Protected page) {
        return objection(caller, permission, page).isEmpty();
    }

    private static Optional<Rule> draftObjection(Caller caller, Protected page) {
        if (!caller.isIn(page.team(), Role.ANALYST, Role.REVIEWER)) {
            return Optional.of(Rule.NOT_AN_INSIDER);
        }
        return namedObjection(caller.person(), page.draft());
    }

    private static Optional<Rule> approvedObjection(Caller caller, Protected page) {
        if (page.approvedView().isEmpty()) {
            return Optional.of(Rule.NEVER_APPROVED);
        }
        Restriction view = page.approvedView().get();
        boolean team = caller.isIn(page.team());
        return switch (view.marking()) {
            case CLEAR, GREEN -> Optional.empty();
            case AMBER ->
                team || page.sharedWith().stream().anyMatch(caller::isIn)
                        ? Optional.empty()
                        : Optional.of(Rule.NOT_SHARED);
            case AMBER_STRICT -> team ? Optional.empty() : Optional.of(Rule.NOT_IN_TEAM);
            case RED -> namedObjection(caller.person(), view);
        };
    }

    private static Optional<Rule> namedObjection(UUID person, Restriction restriction) {
        boolean closed =
                restriction.marking() == Marking.RED && !restriction.named().contains(person);
        return closed ? Optional.of(Rule.NOT_NAMED) : Optional.empty();
    }

    private static Optional<Rule> reviewerObjection(Caller caller, Protected page, Rule rule) {
        return caller.isIn(page.team(), Role.REVIEWER) ? Optional.empty() : Optional.of(rule);
    }
}
