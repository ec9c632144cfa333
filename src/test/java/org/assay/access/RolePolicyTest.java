package org.assay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.assay.access.RolePolicy.Deed;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may change what people are. */
class RolePolicyTest {

    private static final UUID OTHER = UUID.randomUUID();
    private static final Caller ADMIN = caller(true, true);
    private static final Caller REVIEWER = caller(true, false);

    @ParameterizedTest
    @EnumSource(Deed.class)
    void S19_only_admins_do_anything_to_people(Deed deed) {
        assertThat(RolePolicy.objection(REVIEWER, deed, OTHER, () -> false)).contains(Rule.NOT_AN_ADMIN);
        assertThat(RolePolicy.objection(caller(false, true), deed, OTHER, () -> false))
                .contains(Rule.NOT_A_MEMBER);
        assertThat(RolePolicy.objection(Caller.NOBODY, deed, OTHER, () -> false))
                .contains(Rule.NOT_A_MEMBER);
        assertThat(RolePolicy.objection(ADMIN, deed, OTHER, () -> false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            names = {"TAKE_ADMIN", "DISABLE"})
    void S19_nobody_takes_admin_from_himself_and_the_last_one_stays(Deed deed) {
        assertThat(RolePolicy.objection(ADMIN, deed, ADMIN.person(), () -> false))
                .contains(Rule.OWN_ADMIN);
        assertThat(RolePolicy.objection(ADMIN, deed, OTHER, () -> true)).contains(Rule.LAST_ADMIN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TAKE_ADMIN", "DISABLE"})
    void what_costs_no_admin_does_not_ask_who_is_left(Deed deed) {
        assertThat(RolePolicy.objection(ADMIN, deed, ADMIN.person(), () -> {
                    throw new AssertionError("asked");
                }))
                .isEmpty();
    }

    private static Caller caller(boolean member, boolean admin) {
        return Caller.person(
                UUID.randomUUID(), "x", "X", member, admin, Set.of(new Membership("iraq-desk", Role.REVIEWER)));
    }
}
