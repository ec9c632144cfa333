package org.assay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.assay.identity.CurrentCaller;
import org.assay.identity.SignedIn;
import org.assay.platform.web.SigningOut;

/** Records who signed in and out: before the first page of a session is shown, and before its end is confirmed. */
@ApplicationScoped
class Sessions {

    @Inject
    private Trail trail;

    void begins(@Observes SignedIn event) {
        record(Deed.CALLER_SIGNED_IN);
    }

    void ends(@Observes SigningOut event) {
        record(Deed.CALLER_SIGNED_OUT);
    }

    private void record(Deed deed) {
        UUID person = CurrentCaller.get().person();
        if (person != null) {
            trail.record(deed, person, "");
        }
    }
}
