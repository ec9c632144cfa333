package org.assay.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

/**
 * For work of many statements over many loaded things of which it changes none. Before each statement Hibernate looks through
 * all that is loaded for changes to write first: with hundreds of pages that takes longer than the statements.
 */
public final class WrittenFirst {

    private WrittenFirst() {}

    /** Writes what has changed, and then runs what only reads or adds; what it adds is written at the next occasion. */
    public static void run(EntityManager entities, Runnable work) {
        entities.flush();
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            work.run();
        } finally {
            entities.setFlushMode(FlushModeType.AUTO);
        }
    }
}
