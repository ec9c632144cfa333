package org.assay.actor;

import java.io.Serializable;
import java.util.UUID;

/**
 * An actor as others name it.
 *
 * @param id its page
 * @param space slug of its space
 * @param slug its page's name in addresses
 * @param kind label of what it is
 * @param named whether the name is one and no mere description
 * @param letter reliability as a source
 * @param mergedInto page of the actor that stands for it, as far as the caller sees one; null for none
 */
public record ActorName(
        UUID id, String space, String slug, String name, String kind, boolean named, String letter, UUID mergedInto)
        implements Serializable {

    /** The page's address. */
    public String address() {
        return "/wiki/" + space + "/" + slug;
    }
}
