package org.assay.access;

import org.assay.identity.Caller;
import org.assay.identity.CurrentCaller;
import org.assay.identity.Role;
import org.assay.platform.NotFound;

/**
 * The guard at the door of every service: asks the policy on behalf of the current caller.
 *
 * <p>{@code require…} throws and guards; {@code allows…} only answers, for showing or disabling a button, and guards
 * nothing.
 */
public final class Access {

    private Access() {}

    /**
     * Lets pass who may.
     *
     * @throws NotFound if the caller may not even know that the page exists
     * @throws Denied if he may know, but not do this
     */
    public static void require(Permission permission, Protected page) {
        Caller caller = CurrentCaller.get();
        AccessPolicy.objection(caller, permission, page).ifPresent(rule -> {
            if (!AccessPolicy.allows(caller, Permission.SEE, page)) {
                throw new NotFound();
            }
            throw new Denied(rule);
        });
    }

    /** Whether the current caller may. */
    public static boolean allows(Permission permission, Protected page) {
        return AccessPolicy.allows(CurrentCaller.get(), permission, page);
    }

    /** Lets pass everyone who may use the wiki. */
    public static void requireMember() {
        Caller caller = CurrentCaller.get();
        if (!caller.member() && !caller.isSystem()) {
            throw new Denied(Rule.NOT_A_MEMBER);
        }
    }

    /** Lets pass admins. */
    public static void requireAdmin() {
        requireMember();
        if (!isAdmin()) {
            throw new Denied(Rule.NOT_AN_ADMIN);
        }
    }

    /** Whether the current caller is one. */
    public static boolean isAdmin() {
        Caller caller = CurrentCaller.get();
        return caller.admin() || caller.isSystem();
    }

    /** Lets pass analysts and reviewers of the team: those who create pages in its spaces. */
    public static void requireInsiderOf(String team) {
        requireMember();
        if (!isInsiderOf(team)) {
            throw new Denied(Rule.NOT_AN_INSIDER);
        }
    }

    /** Whether the current caller is an analyst or reviewer of the team. */
    public static boolean isInsiderOf(String team) {
        Caller caller = CurrentCaller.get();
        return caller.isSystem() || caller.isIn(team, Role.ANALYST, Role.REVIEWER);
    }
}
