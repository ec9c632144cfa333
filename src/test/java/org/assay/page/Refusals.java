package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assay.access.Denied;
import org.assay.access.Rule;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How an act is refused, as tests of several features expect it. */
public final class Refusals {

    private Refusals() {}

    public static void clash(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Clash.class, clash -> assertThat(clash.code())
                .isEqualTo(code));
    }

    public static void denied(Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Denied.class, denied -> assertThat(denied.rule())
                .isEqualTo(rule));
    }

    public static void notFound(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    /** Something is wrong with that field, and with no other. */
    public static void invalid(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                .extracting(violation -> violation.field())
                .containsExactly(field));
    }
}
