package org.assay.actor;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.identity.People;
import org.assay.page.CanonicalJson;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;
import org.assay.tradecraft.Edtf;

/** Puts together what the page of an actor shows: what a revision of it states, and what others state of it now. */
@ApplicationService
public class ActorViews {

    @Inject
    private Actor kind;

    @Inject
    private Actors actors;

    @Inject
    private ActorRelations relations;

    @Inject
    private Identities identities;

    @Inject
    private Representatives representatives;

    @Inject
    private TrackRecords records;

    @Inject
    private People people;

    /** The actor as {@link #of(UUID, String, boolean)} with what others state of it now. */
    public ActorView of(UUID page, String json) {
        Access.requireMember();
        return of(page, json, false);
    }

    /**
     * The actor.
     *
     * @param page its page
     * @param json what the revision that is shown states
     * @param alone whether to leave out what others state of it: that is of now, and the past has none of it
     */
    public ActorView of(UUID page, String json, boolean alone) {
        Access.requireMember();
        ActorFacts facts = kind.read(CanonicalJson.parse(json), kind.schemaVersion(), Bounds.check());
        Set<UUID> merged = alone ? Set.of() : representatives.mergedInto(page);
        List<ActorRelations.Row> elsewhere = alone ? List.of() : relations.elsewhere(page, merged);
        Set<UUID> mentioned = mentioned(facts, merged);
        ActorRelations.ends(elsewhere).forEach(mentioned::add);
        Map<UUID, ActorName> own = actors.names(mentioned);
        Map<UUID, ActorName> names = relations.standing(own);
        List<RelatedActor> related = new ArrayList<>();
        facts.relations().forEach(relation -> related.add(related(relation, names.get(relation.to()))));
        related.addAll(relations.told(elsewhere, page, merged, names));
        return new ActorView(
                facts.ref(),
                facts.kind() == null ? null : facts.kind().label(),
                facts.unnamed(),
                facts.roles(),
                facts.aliases().stream().map(alias -> alias(alias, names)).toList(),
                facts.identifiers(),
                profile(page, merged, facts.profile()),
                related,
                alone ? List.of() : identities.of(page),
                facts.mergedInto() == null ? null : names.get(facts.mergedInto()),
                facts.mergedInto() != null,
                merged.stream().map(own::get).filter(Objects::nonNull).toList(),
                facts.note());
    }

    private static Set<UUID> mentioned(ActorFacts facts, Set<UUID> merged) {
        Set<UUID> ids = new HashSet<>(merged);
        facts.aliases().forEach(alias -> ids.add(alias.usedBy()));
        facts.relations().forEach(relation -> ids.add(relation.to()));
        ids.add(facts.mergedInto());
        ids.remove(null);
        return ids;
    }

    private static ActorView.KnownAlias alias(Alias alias, Map<UUID, ActorName> names) {
        return new ActorView.KnownAlias(
                alias.form(),
                alias.script(),
                alias.language(),
                alias.usedBy() == null ? null : names.get(alias.usedBy()),
                alias.usedBy() != null,
                dates(alias.from(), alias.until()));
    }

    private static String dates(Edtf from, Edtf until) {
        return from == null && until == null
                ? null
                : Objects.toString(from, "…") + " – " + Objects.toString(until, "…");
    }

    private static RelatedActor related(ActorRelation relation, ActorName other) {
        return new RelatedActor(
                true,
                relation.type(),
                other,
                relation.negated(),
                relation.provenance() == null ? null : relation.provenance().label(),
                relation.via(),
                relation.credibility() == null ? null : relation.credibility().label(),
                new RelatedActor.Period(
                        new RelatedActor.When(text(relation.from()), Periods.first(relation.from())),
                        new RelatedActor.When(text(relation.until()), Periods.last(relation.until()))),
                relation.asOf() == null
                        ? new RelatedActor.When(null, null)
                        : new RelatedActor.When(
                                text(relation.asOf().edtf()),
                                Periods.first(relation.asOf().edtf())),
                relation.quote(),
                relation.note());
    }

    private static String text(Edtf date) {
        return date == null ? null : date.text();
    }

    private ActorView.Profile profile(UUID page, Set<UUID> merged, SourceProfile profile) {
        Map<UUID, String> names = people.displayNames(
                profile.letters().stream().map(LetterGiven::by).distinct().toList());
        List<ActorView.Letter> letters = new ArrayList<>();
        for (LetterGiven given : profile.history()) {
            letters.add(
                    0,
                    new ActorView.Letter(
                            given.letter(),
                            given.at().text(),
                            Periods.first(given.at()),
                            names.get(given.by()),
                            given.rationale()));
        }
        return new ActorView.Profile(
                profile.type() == null ? null : profile.type().label(),
                profile.access() == null ? null : profile.access().label(),
                profile.interest(),
                profile.descriptor(),
                profile.letter(),
                letters,
                records.proposed(page, merged));
    }
}
