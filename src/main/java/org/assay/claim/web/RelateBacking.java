package org.assay.claim.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.assay.claim.Claim;
import org.assay.claim.ClaimReading;
import org.assay.claim.Relating;
import org.assay.claim.Relation;
import org.assay.page.PageDetails;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.SaveOutcome;
import org.assay.page.web.AddressedPage;
import org.assay.page.web.Outcomes;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;
import org.assay.platform.Bounds;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.Violation;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.Strength;

/** What a claim is to another one, being stated, restated or taken back. */
@Named
@ViewScoped
public class RelateBacking implements Serializable {

    @Inject
    private AddressedPage addressed;

    @Inject
    private PageViews views;

    @Inject
    private ClaimReading reading;

    @Inject
    private Relating relating;

    @Inject
    private Picks picks;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private PathParameters path;

    @Inject
    private Texts text;

    private PageDetails page;
    private String type = ClaimRelationType.CONTRADICTS.label();
    private String strength = Strength.FULL.label();
    private String rationale = "";
    private Pick other;

    /** The relation that is changed; null for a new one. */
    private Pick before;

    /** Where the claim states it, from 0; −1 for a new one. */
    private int position = -1;

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
        path.numberIfAny().ifPresent(number -> take(source, number - 1));
    }

    private void take(PageSource source, int at) {
        var relations = reading.facts(source.content().facts()).relations();
        if (at >= relations.size()) {
            throw new NotFound();
        }
        Relation relation = relations.get(at);
        position = at;
        type = relation.type().label();
        strength = relation.strength().label();
        rationale = relation.rationale();
        before = picks.of(List.of(relation.to())).get(relation.to());
        other = before;
    }

    public void save() {
        Bounds bounds = Bounds.check();
        if (other == null) {
            bounds.add("to", "missing", "must be chosen");
        }
        if (rationale == null || rationale.isBlank()) {
            bounds.add("rationale", "missing", "must be given");
        }
        said(() -> {
            bounds.orThrow();
            other = picks.settled(other, Claim.NAME, page.space().slug(), "to");
            ClaimRelationType chosen = ClaimRelationType.of(type).orElseThrow();
            Strength reach = Strength.of(strength).orElseThrow();
            return before == null
                    ? relating.state(page.revision(), chosen, other.id(), reach, rationale)
                    : relating.restate(page.revision(), position, before.id(), chosen, reach, rationale);
        });
    }

    public void remove() {
        said(() -> relating.withdraw(page.revision(), position, before.id()));
    }

    private void said(Supplier<SaveOutcome> act) {
        try {
            if (!outcomes.settled(act.get())) {
                outcomes.stay(text.get("claim.said.conflict"));
            }
        } catch (Invalid invalid) {
            errors.show(
                    new Invalid(invalid.violations().stream()
                            .map(RelateBacking::here)
                            .toList()),
                    "relate",
                    "claim.fact.relations.");
        } catch (NotFound gone) {
            outcomes.gone();
        }
    }

    /** In this form the relation's fields are the only ones. */
    private static Violation here(Violation violation) {
        String field = violation.field().replaceFirst("^facts\\.relations\\[[0-9]+]\\.?", "");
        return new Violation(field.isEmpty() ? "to" : field, violation.code(), violation.message());
    }

    public PageDetails getPage() {
        return page;
    }

    public ClaimRelationType[] getTypes() {
        return ClaimRelationType.values();
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }

    /** Whether a relation is changed that is stated already. */
    public boolean isChanging() {
        return before != null;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getStrength() {
        return strength;
    }

    public void setStrength(String strength) {
        this.strength = strength;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }

    public Pick getOther() {
        return other;
    }

    public void setOther(Pick other) {
        this.other = other;
    }
}
