package org.assay.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.assay.audit.Trail;
import org.assay.identity.Membership;
import org.assay.identity.RightsChanged;

/**
 * Records every change of what a person is: on behalf of the admin who made it here, or of the directory where it was found
 * made by other hands. So the record tells at each time who was what.
 */
@ApplicationScoped
class RightsRecord {

    @Inject
    private Trail trail;

    void record(@Observes RightsChanged change) {
        Set<Membership> before = change.before().memberships();
        Set<Membership> after = change.after().memberships();
        each(before, after, "role.taken", change.person());
        each(after, before, "role.given", change.person());
        if (change.before().admin() != change.after().admin()) {
            trail.record(change.after().admin() ? "admin.given" : "admin.taken", change.person(), "");
        }
        if (change.before().enabled() != change.after().enabled()) {
            trail.record(change.after().enabled() ? "person.enabled" : "person.disabled", change.person(), "");
        }
    }

    private void each(Set<Membership> these, Set<Membership> without, String act, UUID person) {
        Set<Membership> only = new HashSet<>(these);
        only.removeAll(without);
        only.forEach(membership -> trail.record(
                act, person, membership.team() + " " + membership.role().label()));
    }
}
