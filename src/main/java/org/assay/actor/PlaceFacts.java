package org.assay.actor;

import java.util.List;
import java.util.UUID;
import org.assay.page.Facts;

/**
 * What the page of a place states; its title is the name.
 *
 * @param ref short name in a body of knowledge; null for none
 * @param kind a word of an open vocabulary: {@code city}; null where nobody says
 * @param aliases other names
 * @param iso3166 code of a country or a part of one; null for none
 * @param country page of the place that is the country it lies in; null where nobody says
 * @param latitude degrees north; null where nobody says
 * @param longitude degrees east; null where nobody says
 * @param note remarks; null for none
 */
public record PlaceFacts(
        String ref,
        String kind,
        List<String> aliases,
        String iso3166,
        UUID country,
        Double latitude,
        Double longitude,
        String note)
        implements Facts {

    public PlaceFacts {
        aliases = List.copyOf(aliases);
    }
}
