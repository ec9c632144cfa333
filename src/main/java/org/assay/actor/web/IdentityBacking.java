package org.assay.actor.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Denied;
import org.assay.actor.Actor;
import org.assay.actor.ActorName;
import org.assay.actor.Actors;
import org.assay.actor.Decided;
import org.assay.actor.Identities;
import org.assay.page.PageDetails;
import org.assay.page.PageViews;
import org.assay.page.SaveOutcome;
import org.assay.page.Stage;
import org.assay.page.ViewChoice;
import org.assay.page.web.AddressedPage;
import org.assay.page.web.Outcomes;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.Texts;
import org.assay.tradecraft.Verdict;

/** A decision on whether another actor is the same: which, what is thought of it and why, and whether it stands for this one. */
@Named
@ViewScoped
public class IdentityBacking implements Serializable {

    @Inject
    private PageViews views;

    @Inject
    private Identities identities;

    @Inject
    private Actors actors;

    @Inject
    private Picks picks;

    @Inject
    private AddressedPage addressed;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private Texts text;

    private PageDetails page;
    private ActorName representative;
    private List<Decided> decisions = List.of();
    private Pick other;
    private String verdict = Verdict.SAME.label();
    private boolean merge;
    private String basis = "";

    /** Called before the view is rendered, each time. */
    public void open() {
        if (page != null) {
            return;
        }
        page = addressed.read(address -> views.details(address, ViewChoice.of(Stage.DRAFT)));
        if (page == null) {
            return;
        }
        if (!page.kind().equals(Actor.NAME)) {
            throw new NotFound();
        }
        Access.requireInsiderOf(page.space().team());
        decisions = identities.of(page.id());
        ActorName self = actors.names(List.of(page.id())).get(page.id());
        if (self != null && self.mergedInto() != null) {
            representative = actors.names(List.of(self.mergedInto())).get(self.mergedInto());
        }
    }

    public void decide() {
        settle(() -> {
            UUID chosen = chosen();
            return merge && verdict.equals(Verdict.SAME.label())
                    ? identities.merge(page.revision(), chosen, basis)
                    : identities.decide(
                            page.revision(),
                            chosen,
                            Verdict.of(verdict).orElseThrow(IdentityBacking::noVerdict),
                            basis);
        });
    }

    /** Takes the merge back. */
    public void undo() {
        settle(() -> identities.undo(page.revision(), basis));
    }

    private UUID chosen() {
        Pick settled = picks.settled(other, Actor.NAME, page.space().slug(), "other");
        other = settled;
        return settled == null ? null : settled.id();
    }

    private static Invalid noVerdict() {
        return new Invalid("verdict", "unknown", "must be one of the four");
    }

    private interface Act {
        SaveOutcome done();
    }

    private void settle(Act act) {
        try {
            if (!outcomes.settled(act.done())) {
                outcomes.stay(text.get("actor.identity.conflict"));
            }
        } catch (Invalid invalid) {
            errors.show(invalid, "identity", "actor.identity.field.");
        } catch (Denied denied) {
            outcomes.stay(denied.getMessage());
        } catch (NotFound gone) {
            outcomes.gone();
        }
    }

    public PageDetails getPage() {
        return page;
    }

    /** Who stands for the actor; null for none. */
    public ActorName getRepresentative() {
        return representative;
    }

    public List<Decided> getDecisions() {
        return decisions;
    }

    public Pick getOther() {
        return other;
    }

    public void setOther(Pick other) {
        this.other = other;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    /** Whether the other one shall stand for this one. */
    public boolean isMerge() {
        return merge;
    }

    public void setMerge(boolean merge) {
        this.merge = merge;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
