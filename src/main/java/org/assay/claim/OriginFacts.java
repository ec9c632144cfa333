package org.assay.claim;

import java.util.List;
import org.assay.page.Facts;

/**
 * What the page of an origin states.
 *
 * @param ref short name in a body of knowledge; null for none
 * @param noOrigin whether it is no origin of information at all, such as “not recorded”: it counts for nothing
 * @param independent the origins that it was recorded to be independent of
 * @param note remarks; null for none
 */
public record OriginFacts(String ref, boolean noOrigin, List<RecordedIndependence> independent, String note)
        implements Facts {

    public OriginFacts {
        independent = List.copyOf(independent);
    }
}
