package org.assay.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A table of another feature whose rows are only ever written together with an act that names them ({@link Made}). The
 * feature shows them, verification compares. Registered as a CDI bean; each call is a transaction of its own.
 */
public interface Exhibits {

    /** The table's name, as in {@link Made#table()}. */
    String table();

    /** Place in the order in which tables are verified: what others build upon comes first. */
    int order();

    /**
     * The next rows in the order of their keys, few enough to be held at a time.
     *
     * @param after key of the last row of those before; null for the beginning
     * @return empty at the end
     */
    List<Exhibit> after(String after);

    /** Those of the keys that there is a row for. */
    Set<String> present(Collection<String> keys);
}
