package org.assay.page;

import java.util.Objects;
import org.assay.audit.Exhibit;
import org.assay.audit.Flaw;

/**
 * A revision beside the one before it, to see whether the chain holds.
 *
 * @param kind kind of its page; null where there is no such page
 * @param before hash of the revision with the number before; null where there is none
 */
record ChainedRevision(Revision revision, String kind, String before) {

    Exhibit exhibit() {
        return new Exhibit(revision.id().text(), revision.made().hash(), flaw());
    }

    private Flaw flaw() {
        if (kind == null || !revision.contentHash(kind).equals(revision.contentHash())) {
            return Flaw.CONTENT_DIFFERS;
        }
        if (!revision.chainHash().equals(revision.hash())) {
            return Flaw.HASH_DIFFERS;
        }
        return Objects.equals(before, revision.parentHash()) ? null : Flaw.PREDECESSOR_DIFFERS;
    }
}
