package org.assay.actor;

import java.io.Serializable;
import java.util.UUID;

/**
 * An actor that could be meant.
 *
 * @param actor the one to be chosen; for a merged actor, the one that stands for it
 * @param matched the name by which it was found, if that is not its own; null otherwise
 */
public record Suggestion(ActorName actor, String matched) implements Serializable {

    /** The page to refer to. */
    public UUID id() {
        return actor.id();
    }
}
