package org.assay.page;

import java.util.UUID;

/**
 * How a page stands at this moment for the caller: all of a view that changes from one to the next. The rest follows from it
 * and is kept as {@link PageHeader}.
 *
 * @param version of the page's row, which every save, review and publication of it makes another
 * @param spaceVersion of the space's row
 * @param number the revision that is shown
 * @param addresses the last change of what the addresses of the space lead to, and for whom; null in a transaction, which may have
 *     changed that itself
 */
record Standing(UUID page, int version, int spaceVersion, int number, Long addresses) {

    /** The same within a transaction that may have changed addresses itself. */
    Standing amidChanges() {
        return new Standing(page, version, spaceVersion, number, null);
    }

    /** Whether that is what this standing speaks of. */
    boolean isOf(PageHeader header) {
        return header.version() == version && header.spaceVersion() == spaceVersion;
    }
}
