package org.assay.page;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Derives rows from one stage of a page; the rows can be thrown away and made again at any time.
 *
 * <p>Registered as a CDI bean. Every table that it writes carries the page's id and the stage, and has the policy's filter
 * ({@link org.assay.access.Visibility#ROW}).
 */
public interface Projector {

    /** Whether pages of the kind have rows here; a page's kind never changes. */
    default boolean derivesFrom(String kind) {
        return true;
    }

    /** Removes all its rows of that stage of the pages, by one statement for each table. */
    void clear(Collection<UUID> pages, Stage stage);

    /** Writes its rows of a page that {@link #derivesFrom} knows; those of the same stage were cleared before. */
    void project(Snapshot snapshot);

    /** Writes them in place of those that are there. */
    default void replace(Snapshot snapshot) {
        clear(List.of(snapshot.page()), snapshot.stage());
        project(snapshot);
    }
}
