package org.assay.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.identity.CurrentCaller;
import org.assay.identity.People;
import org.assay.identity.Roster;

/** Finds the names that telling of a review takes; two statements where only admins can help, else none. */
@ApplicationScoped
class Naming {

    @Inject
    private People people;

    @Inject
    private Roster roster;

    Names of(Case found) {
        UUID caller = CurrentCaller.get().person();
        if (found.standing().lacks().stream().noneMatch(Lack::takesAnAdmin)) {
            return new Names(caller, found.names(), List.of());
        }
        List<UUID> admins = roster.admins();
        Map<UUID, String> names = new HashMap<>(found.names());
        names.putAll(people.displayNames(admins));
        return new Names(caller, names, admins);
    }
}
