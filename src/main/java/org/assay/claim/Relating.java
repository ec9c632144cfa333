package org.assay.claim;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assay.identity.CurrentCaller;
import org.assay.page.CanonicalJson;
import org.assay.page.PageEdit;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.RevisionId;
import org.assay.page.SaveOutcome;
import org.assay.page.ViewChoice;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;
import org.assay.platform.NotFound;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.Strength;

/**
 * Says what a claim is to others, and what is decided of it, without opening its whole form: each a change of the draft's facts,
 * saved as a revision like every other, and a change of the revision that its author looked at: what others changed meanwhile
 * is merged or met as a conflict, never overwritten.
 */
@ApplicationService
public class Relating {

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private Claim kind;

    @Inject
    private Clock clock;

    /** States that the claim is something to another one. */
    public SaveOutcome state(RevisionId seen, ClaimRelationType type, UUID to, Strength strength, String rationale) {
        return change(seen, "States a relation: " + type.label(), facts -> {
            List<Relation> relations = new ArrayList<>(facts.relations());
            relations.add(signed(null, type, to, strength, rationale));
            return facts.relating(relations);
        });
    }

    /**
     * States otherwise what the claim is to another one.
     *
     * @param position where it states that, from 0
     * @param to the other claim, by which it is known that the place is still that relation's
     */
    public SaveOutcome restate(
            RevisionId seen, int position, UUID to, ClaimRelationType type, Strength strength, String rationale) {
        return change(seen, "Restates a relation: " + type.label(), facts -> {
            List<Relation> relations = new ArrayList<>(facts.relations());
            Relation before = at(relations, position, to);
            relations.set(position, signed(before.ref(), type, to, strength, rationale));
            return facts.relating(relations);
        });
    }

    /** Takes back what the claim is to another one. */
    public SaveOutcome withdraw(RevisionId seen, int position, UUID to) {
        return change(seen, "Takes back a relation", facts -> {
            List<Relation> relations = new ArrayList<>(facts.relations());
            relations.remove(at(relations, position, to));
            return facts.relating(relations);
        });
    }

    /** Decides of its truth; null opens the question again. */
    public SaveOutcome decide(RevisionId seen, ClaimStatus decision, String reason) {
        String summary = decision == null ? "Opens the question again" : "Decides: " + decision.label();
        return change(
                seen, summary, facts -> facts.ruled(decision == null ? Ruling.OPEN : new Ruling(decision, reason)));
    }

    private SaveOutcome change(RevisionId seen, String summary, UnaryOperator<ClaimFacts> change) {
        PageSource base = views.source(seen.page(), ViewChoice.revision(seen.number()));
        ClaimFacts facts = kind.read(CanonicalJson.parse(base.content().facts()), kind.schemaVersion(), Bounds.check());
        return pages.save(
                seen.page(),
                new PageEdit(
                        base.page().hash(),
                        base.content().title(),
                        base.content().body(),
                        CanonicalJson.of(kind.write(change.apply(facts))),
                        null,
                        null,
                        null,
                        null,
                        summary));
    }

    private Relation signed(String ref, ClaimRelationType type, UUID to, Strength strength, String rationale) {
        return new Relation(
                ref, type, to, strength, rationale, CurrentCaller.get().person(), clock.instant());
    }

    private static Relation at(List<Relation> relations, int position, UUID to) {
        if (position < 0
                || position >= relations.size()
                || !relations.get(position).to().equals(to)) {
            throw new NotFound();
        }
        return relations.get(position);
    }
}
