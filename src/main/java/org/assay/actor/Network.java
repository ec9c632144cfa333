package org.assay.actor;

import java.io.Serializable;
import java.util.List;

/**
 * Actors and what they are to each other, as far as the caller sees; merged actors stand as their representatives.
 *
 * @param nodes the actors, nearest first
 * @param ties what was stated between them
 * @param cut whether there are more than are shown
 */
public record Network(List<Node> nodes, List<Tie> ties, boolean cut) implements Serializable {

    public Network {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /**
     * One of them.
     *
     * @param distance how many relations away from the one that was asked about
     */
    public record Node(ActorName actor, int distance) implements Serializable {}

    /**
     * What one is to another, or expressly is not.
     *
     * @param from who it is said of
     * @param dates from when until when or as of when, as it was written; null for none
     */
    public record Tie(ActorName from, String type, ActorName to, boolean negated, String provenance, String dates)
            implements Serializable {

        /** The type as words. */
        public String words() {
            return type.replace('-', ' ');
        }
    }
}
