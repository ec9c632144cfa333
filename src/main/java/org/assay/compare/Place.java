package org.assay.compare;

import java.util.Locale;

/**
 * Where a passage of one text stands in another.
 *
 * @param state what became of it
 * @param lines where it stands, or what stands in its place; null where it is lost or ambiguous
 */
public record Place(State state, LineRange lines) {

    /** What became of a passage. */
    public enum State {
        /** The same words at the same place. */
        EXACT,
        /** The same words at another place. */
        MOVED,
        /** Other words stand in its place. */
        ALTERED,
        /** Nothing of it is there any more. */
        LOST,
        /** It stands at several places, and what is around does not tell which is meant. */
        AMBIGUOUS;

        /** As in REST and in message keys: {@code exact} … */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Place LOST = new Place(State.LOST, null);
    static final Place AMBIGUOUS = new Place(State.AMBIGUOUS, null);
}
