package org.assay.actor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.page.Facts;
import org.assay.tradecraft.ActorKind;
import org.assay.tradecraft.Verdict;

/**
 * What the page of an actor states; its title is the name.
 *
 * @param ref short name in a body of knowledge; null for none
 * @param kind what it is
 * @param unnamed whether the title is a description and no name
 * @param roles what it does, in words: “spokesman for …”
 * @param source what it is as a source; null where nobody says
 * @param identity whether others are the same, in the order of the decisions
 * @param mergedInto page of the actor that stands for this one; null for none
 * @param note remarks; null for none
 */
public record ActorFacts(
        String ref,
        ActorKind kind,
        boolean unnamed,
        List<String> roles,
        List<Alias> aliases,
        List<Identifier> identifiers,
        List<Mention> mentions,
        List<ActorRelation> relations,
        SourceProfile source,
        List<IdentityDecision> identity,
        UUID mergedInto,
        String note)
        implements Facts {

    public ActorFacts {
        roles = List.copyOf(roles);
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
        identity = List.copyOf(identity);
    }

    /** An actor of whom no more is known than what it is. */
    public static ActorFacts of(ActorKind kind) {
        return new ActorFacts(
                null,
                kind,
                kind == ActorKind.UNNAMED_PERSON
                        || kind == ActorKind.UNNAMED_GROUP
                        || kind == ActorKind.CLASS
                        || kind == ActorKind.UNATTRIBUTED_SOURCE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    /** It as a source. */
    public SourceProfile profile() {
        return source == null ? SourceProfile.NONE : source;
    }

    /** What was decided last of whether it is the same as another. */
    public Optional<Verdict> verdict(UUID other) {
        return identity.stream()
                .filter(decision -> other.equals(decision.other()))
                .reduce((earlier, later) -> later)
                .map(IdentityDecision::verdict);
    }

    /** The same with other decisions and another representative, or none. */
    ActorFacts decided(List<IdentityDecision> decisions, UUID representative) {
        return new ActorFacts(
                ref,
                kind,
                unnamed,
                roles,
                aliases,
                identifiers,
                mentions,
                relations,
                source,
                decisions,
                representative,
                note);
    }
}
