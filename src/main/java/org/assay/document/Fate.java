package org.assay.document;

import java.io.Serializable;
import org.assay.compare.QuotePlace;

/**
 * What has become of a quote since its document was captured anew.
 *
 * @param capture number of the newest capture
 * @param place where the quote stands there, or what stands for it
 */
public record Fate(int capture, QuotePlace place) implements Serializable {

    /** Whether whoever relies on the words should look again. */
    public boolean isDoubtful() {
        return !place.isSame();
    }

    /** What happened, as in message keys: {@code moved}, {@code altered}, {@code altered.grave} and so on. */
    public String label() {
        return place.state().label() + (place.isGrave() ? ".grave" : "");
    }
}
