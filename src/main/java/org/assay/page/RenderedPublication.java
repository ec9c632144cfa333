package org.assay.page;

import org.assay.audit.Exhibit;
import org.assay.audit.Flaw;

/**
 * A publication with what readers saw.
 *
 * @param rendering null where it is gone
 */
record RenderedPublication(Publication publication, Rendering rendering) {

    Exhibit exhibit() {
        boolean asSeen =
                rendering != null && Rendering.hashOf(rendering.template()).equals(rendering.hash());
        return new Exhibit(
                publication.id().toString(), publication.made().hash(), asSeen ? null : Flaw.CONTENT_DIFFERS);
    }
}
