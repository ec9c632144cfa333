package org.assay.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import org.assay.access.Access;
import org.assay.access.AccessPolicy;
import org.assay.platform.ApplicationService;
import org.assay.platform.Unguarded;

/**
 * Holds for a method that asks {@code access} on its way: itself, in a method of its own class that it calls, or in another
 * service's method.
 */
class AskForAccess extends ArchCondition<JavaMethod> {

    AskForAccess() {
        super("ask Access, or be @Unguarded with a reason");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean excused =
                method.isAnnotatedWith(Unguarded.class) || method.getOwner().isAnnotatedWith(Unguarded.class);
        if (!excused && !asks(method, new HashSet<>())) {
            events.add(SimpleConditionEvent.violated(
                    method, method.getFullName() + " neither asks Access nor is @Unguarded"));
        }
    }

    private static boolean asks(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        return unit.getMethodCallsFromSelf().stream().anyMatch(call -> asks(unit, call, seen));
    }

    private static boolean asks(JavaCodeUnit unit, JavaMethodCall call, Set<JavaCodeUnit> seen) {
        JavaClass target = call.getTargetOwner();
        if (target.isEquivalentTo(Access.class) || target.isEquivalentTo(AccessPolicy.class)) {
            return true;
        }
        boolean follows = target.equals(unit.getOwner()) || target.isAnnotatedWith(ApplicationService.class);
        return follows
                && !target.isAnnotatedWith(Unguarded.class)
                && call.getTarget()
                        .resolveMember()
                        .filter(member -> asks(member, seen))
                        .isPresent();
    }
}
