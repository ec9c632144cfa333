package org.assay.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.assay.identity.Caller;

/**
 * Who may change what people are: pure, without state.
 *
 * <p>The role {@code admin} stands above every role in a team, and only admins give and take roles: so nobody gives one
 * above his own. Nobody takes admin from himself or disables himself, and the last admin stays one (S19).
 */
public final class RolePolicy {

    /** What is done to a person. */
    public enum Deed {
        GIVE_ROLE,
        TAKE_ROLE,
        GIVE_ADMIN,
        TAKE_ADMIN,
        ENABLE,
        DISABLE;

        /** Whether somebody is an admin no longer after it, if he was one. */
        public boolean costsAdmin() {
            return this == TAKE_ADMIN || this == DISABLE;
        }
    }

    private RolePolicy() {}

    /**
     * The rule that forbids it; empty when it is allowed.
     *
     * @param person to whom it is done
     * @param last whether he is the last admin who may sign in; asked only where that decides
     */
    public static Optional<Rule> objection(Caller caller, Deed deed, UUID person, BooleanSupplier last) {
        if (!caller.member()) {
            return Optional.of(Rule.NOT_A_MEMBER);
        }
        if (!caller.admin()) {
            return Optional.of(Rule.NOT_AN_ADMIN);
        }
        if (!deed.costsAdmin()) {
            return Optional.empty();
        }
        if (person.equals(caller.person())) {
            return Optional.of(Rule.OWN_ADMIN);
        }
        return last.getAsBoolean() ? Optional.of(Rule.LAST_ADMIN) : Optional.empty();
    }
}
