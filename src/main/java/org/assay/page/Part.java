package org.assay.page;

import java.io.Serializable;
import java.util.List;

/**
 * One part of a list.
 *
 * @param next token with which the next part begins; null at the end
 */
public record Part<T>(List<T> items, String next) implements Serializable {

    public Part {
        items = List.copyOf(items);
    }
}
