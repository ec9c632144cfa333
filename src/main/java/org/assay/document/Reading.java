package org.assay.document;

import java.util.List;

/**
 * The text of a capture and the quotes of its document that the caller sees, each where it stands there.
 *
 * @param quotes those anchored in this capture or in an older one that is named beside it, in no particular order
 */
public record Reading(Capture capture, String text, List<Finding> quotes) {

    public Reading {
        quotes = List.copyOf(quotes);
    }
}
