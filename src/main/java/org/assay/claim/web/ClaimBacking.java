package org.assay.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.assay.claim.ClaimReading;
import org.assay.claim.ClaimView;
import org.assay.page.PageDetails;
import org.assay.platform.web.Texts;
import org.assay.tradecraft.ClaimStatus;

/** A claim to read. */
@Named
@RequestScoped
public class ClaimBacking {

    @Inject
    private ClaimReading reading;

    @Inject
    private Texts text;

    private ClaimView view;

    /**
     * The claim that the page is; read once for a request.
     *
     * @param facts what the revision that is looked at states
     * @param now what is looked at: {@code approved}, {@code draft}, {@code past} or {@code asof}
     */
    public ClaimView of(PageDetails page, String facts, String now) {
        if (view == null) {
            view = reading.view(page.id(), facts, now.equals("approved") || now.equals("draft"));
        }
        return view;
    }

    /** One step of how a claim came into its document. */
    public record Step(org.assay.claim.Named actor, String role) {}

    /** How it came: said, relayed, reported. */
    public List<Step> steps(ClaimView claim) {
        List<org.assay.claim.Named> chain =
                claim.allNamed(claim.facts().attribution().chain());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            boolean first = i == 0;
            boolean last = i == chain.size() - 1;
            String role = first && last ? "saidAndReported" : first ? "said" : last ? "reported" : "relayed";
            steps.add(new Step(chain.get(i), text.get("claim.chain." + role)));
        }
        return steps;
    }

    /** Why the status is what it is. */
    public String why(ClaimView claim) {
        if (claim.status() == ClaimStatus.DISPUTED) {
            return claim.disputing().isEmpty()
                    ? text.get("claim.status.why.disputed.unseen")
                    : text.with("claim.status.why.disputed", String.join(", ", claim.disputing()));
        }
        String reason = claim.facts().ruling().reason();
        return claim.facts().ruling().decision() == null
                ? text.get("claim.status.why.open")
                : reason == null ? text.get("claim.status.decided") : reason;
    }

    /** The colour of a status. */
    public String tone(String status) {
        return switch (status) {
            case "disputed" -> "warn";
            case "corroborated" -> "good";
            case "refuted", "retracted" -> "bad";
            case "superseded" -> "info";
            default -> "neutral";
        };
    }
}
