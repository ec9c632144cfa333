package org.assay.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.actor.ActorName;
import org.assay.claim.ClaimCard;
import org.assay.claim.Claims;
import org.assay.claim.Listing;
import org.assay.page.Slice;

/** The claims that stand below a page of another kind, read once for a request. */
@Named
@RequestScoped
public class ClaimListsBacking {

    @Inject
    private Claims claims;

    private Claims.OfActor ofActor;
    private Slice<ClaimCard> ofOrigin;

    /** What an actor says, and what is said of it; what is said of those that it stands for is said of it. */
    public Claims.OfActor ofActor(UUID actor, List<ActorName> standsFor) {
        if (ofActor == null) {
            Set<UUID> actors = new HashSet<>(Set.of(actor));
            standsFor.forEach(one -> actors.add(one.id()));
            ofActor = claims.ofActor(actors);
        }
        return ofActor;
    }

    /** What comes from an origin, the first part of it. */
    public Slice<ClaimCard> from(UUID origin) {
        if (ofOrigin == null) {
            ofOrigin = claims.listed(Listing.FROM, Set.of(origin), 0);
        }
        return ofOrigin;
    }
}
