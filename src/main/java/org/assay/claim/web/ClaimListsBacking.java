package org.assay.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.assay.claim.ClaimCard;
import org.assay.claim.Claims;

/** The claims that stand below a page of another kind; each list read once for a request. */
@Named
@RequestScoped
public class ClaimListsBacking {

    @Inject
    private Claims claims;

    private final Map<String, List<ClaimCard>> read = new HashMap<>();

    /** What an actor says. */
    public List<ClaimCard> by(UUID actor) {
        return once("by", () -> claims.by(actor));
    }

    /** What is said of an actor. */
    public List<ClaimCard> about(UUID actor) {
        return once("about", () -> claims.about(actor));
    }

    /** What comes from an origin. */
    public List<ClaimCard> from(UUID origin) {
        return once("from", () -> claims.from(origin));
    }

    private List<ClaimCard> once(String list, Supplier<List<ClaimCard>> reading) {
        return read.computeIfAbsent(list, key -> reading.get());
    }
}
