package org.assay.audit;

import java.util.Set;
import java.util.TreeSet;

/**
 * How far the record can be sealed.
 *
 * <p>Ids are given out in order but committed in any, and some are never used. Whoever writes to the table holds a lock on
 * it from before he gets an id until he has ended. So, if an id was given out, and after that every transaction that held
 * such a lock then has ended, all ids up to it are either there to be read or will never be.
 *
 * @param last the last id that had been given out
 * @param writing who was writing after that, and may have got an id up to it
 */
record Horizon(long last, Set<String> writing) {

    Horizon {
        writing = Set.copyOf(writing);
    }

    /** The same, those only who are still writing. */
    Horizon narrowed(Set<String> stillWriting) {
        Set<String> both = new TreeSet<>(writing);
        both.retainAll(stillWriting);
        return new Horizon(last, both);
    }

    /** Whether everything up to it has been decided. */
    boolean isReached() {
        return writing.isEmpty();
    }
}
