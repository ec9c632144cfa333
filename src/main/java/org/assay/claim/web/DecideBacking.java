package org.assay.claim.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.assay.claim.Claim;
import org.assay.claim.ClaimReading;
import org.assay.claim.Relating;
import org.assay.claim.Ruling;
import org.assay.page.PageDetails;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.web.AddressedPage;
import org.assay.page.web.Outcomes;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.Texts;
import org.assay.tradecraft.ClaimStatus;

/** What a person decides of a claim's truth. */
@Named
@ViewScoped
public class DecideBacking implements Serializable {

    @Inject
    private AddressedPage addressed;

    @Inject
    private PageViews views;

    @Inject
    private ClaimReading reading;

    @Inject
    private Relating relating;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private Texts text;

    private PageDetails page;
    private String decision = "";
    private String reason = "";

    /** Called before the view is rendered, each time. */
    public void open() {
        if (page != null) {
            return;
        }
        PageSource source = addressed.read(views::editable);
        if (source == null) {
            return;
        }
        if (!source.page().kind().equals(Claim.NAME)) {
            throw new NotFound();
        }
        page = source.page();
        Ruling ruling = reading.facts(source.content().facts()).ruling();
        decision = ruling.decision() == null ? "" : ruling.decision().label();
        reason = ruling.reason();
    }

    public void save() {
        try {
            ClaimStatus chosen =
                    decision == null ? null : ClaimStatus.of(decision).orElse(null);
            if (!outcomes.settled(relating.decide(page.revision(), chosen, reason))) {
                outcomes.stay(text.get("claim.said.conflict"));
            }
        } catch (Invalid invalid) {
            errors.show(invalid, "decide", "claim.field.", Claim.NAME);
        } catch (NotFound gone) {
            outcomes.gone();
        }
    }

    public PageDetails getPage() {
        return page;
    }

    public List<ClaimStatus> getDecisions() {
        return Ruling.DECISIONS;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
