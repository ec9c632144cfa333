package org.assay.actor.web;

import java.util.Map;
import java.util.UUID;
import org.assay.actor.ActorName;
import org.assay.actor.Network;
import org.assay.actor.RelatedActor;
import org.assay.facts.Quote;

/**
 * A relation between two actors as a line of a list, from which the picture of the network is drawn.
 *
 * @param from who it is said of
 * @param type its type as words
 * @param negated whether it is said not to be so
 * @param provenance label of how it is known; null where nobody says
 * @param credibility how far it may be believed; null where nobody graded it
 * @param dates when, as it was written; null where nobody knows
 * @param asOf when it was so for certain; null where nobody knows
 * @param via page of the claim that says it; null for none
 * @param quote where it stands so; null for none
 * @param note remarks; null for none
 */
public record Line(
        End from,
        String type,
        End to,
        boolean negated,
        String provenance,
        String credibility,
        String dates,
        String asOf,
        UUID via,
        Quote quote,
        String note) {

    /**
     * One end of it.
     *
     * @param address the page's address; null for an actor that the caller may not see, and for the one whose page it is
     * @param distance how many relations away from the one in the middle
     */
    public record End(String id, String name, String address, int distance) {}

    static Line of(End self, RelatedActor related, String hidden) {
        ActorName name = related.other();
        End other = name == null
                ? new End("", hidden, null, 1)
                : new End(name.id().toString(), name.name(), name.address(), 1);
        return new Line(
                related.outward() ? self : other,
                related.words(),
                related.outward() ? other : self,
                related.negated(),
                related.provenance(),
                related.credibility(),
                dates(related),
                related.asOf().edtf(),
                related.via(),
                related.quote(),
                related.note());
    }

    private static String dates(RelatedActor related) {
        String from = related.since().from().edtf();
        String until = related.since().until().edtf();
        return from == null && until == null
                ? null
                : (from == null ? "…" : from) + " – " + (until == null ? "…" : until);
    }

    static Line of(Network.Tie tie, Map<UUID, Integer> distances) {
        return new Line(
                end(tie.from(), distances),
                tie.words(),
                end(tie.to(), distances),
                tie.negated(),
                tie.provenance(),
                null,
                tie.dates(),
                null,
                null,
                null,
                null);
    }

    private static End end(ActorName name, Map<UUID, Integer> distances) {
        return new End(name.id().toString(), name.name(), name.address(), distances.getOrDefault(name.id(), 1));
    }
}
