package org.assay.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assay.facts.Quote;
import org.assay.page.References;
import org.assay.page.References.Reference;
import org.assay.page.Signed;
import org.assay.platform.Bounds;
import org.assay.tradecraft.Verdict;

/** What an actor may state, held against itself and against the pages that it speaks of. */
@ApplicationScoped
class ActorRules {

    @Inject
    private References references;

    @Inject
    private Representatives representatives;

    void check(UUID page, ActorFacts facts, ActorFacts before, Bounds bounds) {
        ActorFacts known = before == null ? ActorFacts.of(facts.kind()) : before;
        references.check(asked(facts, known), bounds);
        checkAlone(page, facts, known, bounds);
        checkQuotes(facts, known, bounds);
        checkMentions(facts, known, bounds);
        UUID into = facts.mergedInto();
        if (into != null && !into.equals(known.mergedInto())) {
            checkMerge(page, into, bounds);
        }
    }

    private static List<Reference> asked(ActorFacts facts, ActorFacts known) {
        List<Reference> asked = new ArrayList<>();
        each(asked, "aliases[%d].usedBy", Actor.NAME, facts.aliases(), known.aliases(), Alias::usedBy);
        each(asked, "relations[%d].to", Actor.NAME, facts.relations(), known.relations(), ActorRelation::to);
        each(asked, "relations[%d].via", "claim", facts.relations(), known.relations(), ActorRelation::via);
        each(asked, "identity[%d].other", Actor.NAME, facts.identity(), known.identity(), IdentityDecision::other);
        asked.add(new Reference(
                "facts.mergedInto",
                Optional.ofNullable(facts.mergedInto()).stream().toList(),
                Optional.ofNullable(known.mergedInto()).stream().toList(),
                Actor.NAME));
        return asked;
    }

    private static <T> void each(
            List<Reference> asked, String field, String kind, List<T> items, List<T> known, Function<T, UUID> id) {
        Collection<UUID> before =
                known.stream().map(id).filter(one -> one != null).toList();
        for (int i = 0; i < items.size(); i++) {
            UUID named = id.apply(items.get(i));
            if (named != null) {
                asked.add(new Reference("facts." + String.format(field, i), List.of(named), before, kind));
            }
        }
    }

    /** What can be said without looking at other pages. Static, so that it can be tried without a database. */
    static void checkAlone(UUID page, ActorFacts facts, ActorFacts known, Bounds bounds) {
        for (int i = 0; i < facts.relations().size(); i++) {
            if (facts.relations().get(i).to().equals(page)) {
                bounds.add(
                        "facts.relations[" + i + "].to", "itself", "must be another actor: none is anything to itself");
            }
        }
        once(facts.aliases(), alias -> List.of(alias.form(), Optional.ofNullable(alias.usedBy())), "aliases", bounds);
        once(facts.identifiers(), identifier -> identifier, "identifiers", bounds);
        for (int i = 0; i < facts.identity().size(); i++) {
            IdentityDecision decision = facts.identity().get(i);
            String field = "facts.identity[" + i + "]";
            if (decision.other().equals(page)) {
                bounds.add(field + ".other", "itself", "must be another actor");
            }
            if (!known.identity().contains(decision) && !Signed.byCaller(decision.by())) {
                bounds.add(field + ".by", "other-person", "must be you");
            }
        }
        List<LetterGiven> letters = facts.profile().letters();
        for (int i = 0; i < letters.size(); i++) {
            if (!known.profile().letters().contains(letters.get(i))
                    && !Signed.byCaller(letters.get(i).by())) {
                bounds.add("facts.source.letters[" + i + "].by", "other-person", "must be you");
            }
        }
        if (facts.mergedInto() != null && facts.verdict(facts.mergedInto()).orElse(null) != Verdict.SAME) {
            bounds.add(
                    "facts.mergedInto",
                    "undecided",
                    "must be an actor on which the latest decision is that both are the same");
        }
    }

    private static <T> void once(List<T> items, Function<T, Object> key, String field, Bounds bounds) {
        List<Object> seen = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Object one = key.apply(items.get(i));
            if (seen.contains(one)) {
                bounds.add("facts." + field + "[" + i + "]", "twice", "is there already");
            }
            seen.add(one);
        }
    }

    private void checkQuotes(ActorFacts facts, ActorFacts known, Bounds bounds) {
        quotes("aliases", facts.aliases(), known.aliases(), Alias::quote, bounds);
        quotes("relations", facts.relations(), known.relations(), ActorRelation::quote, bounds);
    }

    private <T> void quotes(String field, List<T> items, List<T> known, Function<T, Quote> quote, Bounds bounds) {
        List<Quote> before =
                known.stream().map(quote).filter(one -> one != null).toList();
        for (int i = 0; i < items.size(); i++) {
            Quote one = quote.apply(items.get(i));
            if (one != null && !before.contains(one)) {
                references.check("facts." + field + "[" + i + "].quote", one, bounds);
            }
        }
    }

    private void checkMentions(ActorFacts facts, ActorFacts known, Bounds bounds) {
        record Capture(UUID document, int number) {}
        Map<Capture, Optional<String>> texts = new HashMap<>();
        for (int i = 0; i < facts.mentions().size(); i++) {
            Mention mention = facts.mentions().get(i);
            if (!known.mentions().contains(mention)) {
                String field = "facts.mentions[" + i + "]";
                boolean stands = texts.computeIfAbsent(
                                new Capture(mention.document(), mention.capture()),
                                capture -> references.text(field, capture.document(), capture.number(), bounds))
                        .map(mention::standsIn)
                        .orElse(true);
                if (!stands) {
                    bounds.add(field, "not-found", "does not stand in the document where it says");
                }
            }
        }
    }

    private void checkMerge(UUID page, UUID into, Bounds bounds) {
        if (into.equals(page)) {
            bounds.add("facts.mergedInto", "itself", "must be another actor");
        } else if (page != null && representatives.chain(into).contains(page)) {
            bounds.add("facts.mergedInto", "circle", "must not be an actor that is itself merged into this one");
        }
    }
}
