package org.assay.claim;

import java.io.Serializable;
import java.util.UUID;
import org.assay.page.PageAddress;

/**
 * A page that facts speak of.
 *
 * @param title its title; null where the caller may not see it
 * @param address where it is; null where he may not see it
 */
public record Named(UUID id, String title, PageAddress address) implements Serializable {

    /** Whether the caller sees it. */
    public boolean isSeen() {
        return title != null;
    }
}
