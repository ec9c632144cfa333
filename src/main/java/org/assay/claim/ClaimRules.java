package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.assay.actor.Actor;
import org.assay.actor.Place;
import org.assay.page.References;
import org.assay.page.References.Reference;
import org.assay.platform.Bounds;
import org.assay.tradecraft.ClaimForm;
import org.assay.tradecraft.Credibility;

/** What a claim may state, held against the pages that it speaks of. */
@ApplicationScoped
class ClaimRules {

    @Inject
    private References references;

    @Inject
    private RelationRules relations;

    @Inject
    private Support support;

    void check(UUID page, ClaimFacts facts, ClaimFacts before, Bounds bounds) {
        List<Reference> asked = references(facts, before);
        asked.addAll(RelationRules.references(facts, before));
        references.check(asked, bounds);
        checkQuote(facts, before, bounds);
        relations.check(page, facts, before, bounds);
        boolean confirmed = facts.grades().credibility() == Credibility.CONFIRMED;
        if (confirmed && (before == null || before.grades().credibility() != Credibility.CONFIRMED)) {
            checkConfirmed(page, bounds);
        }
        if (page != null && page.equals(facts.about())) {
            bounds.add("facts.about", "itself", "must be another claim");
        }
    }

    private static List<Reference> references(ClaimFacts facts, ClaimFacts before) {
        List<Reference> asked = new ArrayList<>();
        asked.add(one("speaker", Actor.NAME, facts, before, claim -> claim.attribution()
                .speaker()));
        asked.add(several(
                "chain", Actor.NAME, facts, before, claim -> claim.attribution().chain()));
        asked.add(one("reporter", Actor.NAME, facts, before, claim -> claim.attribution()
                .reporter()));
        asked.add(one("audience", Actor.NAME, facts, before, claim -> claim.attribution()
                .audience()));
        asked.add(several(
                "subjects", Actor.NAME, facts, before, claim -> claim.scope().subjects()));
        asked.add(several(
                "objects", Actor.NAME, facts, before, claim -> claim.scope().objects()));
        asked.add(several(
                "places", Place.NAME, facts, before, claim -> claim.scope().places()));
        asked.add(one("origin", Origin.NAME, facts, before, ClaimFacts::origin));
        asked.add(one("about", Claim.NAME, facts, before, ClaimFacts::about));
        return asked;
    }

    private static Reference one(
            String field, String kind, ClaimFacts facts, ClaimFacts before, Function<ClaimFacts, UUID> id) {
        return several(field, kind, facts, before, claim -> {
            UUID named = id.apply(claim);
            return named == null ? List.of() : List.of(named);
        });
    }

    private static Reference several(
            String field,
            String kind,
            ClaimFacts facts,
            ClaimFacts before,
            Function<ClaimFacts, ? extends Collection<UUID>> ids) {
        Collection<UUID> known = before == null ? List.of() : List.copyOf(ids.apply(before));
        return new Reference("facts." + field, List.copyOf(ids.apply(facts)), known, kind);
    }

    private void checkQuote(ClaimFacts facts, ClaimFacts before, Bounds bounds) {
        boolean direct = facts.manner().form() == ClaimForm.DIRECT_QUOTE;
        boolean known = before != null
                && Objects.equals(before.quote(), facts.quote())
                && (!direct || before.manner().form() == ClaimForm.DIRECT_QUOTE);
        if (known) {
            return;
        }
        references.quoted("facts.quote", facts.quote(), bounds).ifPresent(text -> {
            if (direct && !Quotations.surround(text, facts.quote())) {
                bounds.add(
                        "facts.form",
                        "not-quoted",
                        "must not be direct quote: the words do not stand inside quotation marks");
            }
        });
    }

    private void checkConfirmed(UUID page, Bounds bounds) {
        if (page == null || support.independentPairs(page).isEmpty()) {
            bounds.add(
                    "facts.credibility",
                    "not-confirmed",
                    "must not be 1: that takes two supporting claims of different origins that somebody recorded as"
                            + " independent");
        }
    }
}
