package org.assay.platform.web;

import java.util.Map;

/** What the route table says of a path. */
sealed interface RouteMatch {

    /** The name of the request attribute that holds the {@link Found} of this request. */
    String ATTRIBUTE = RouteMatch.class.getName();

    /**
     * An address of the product.
     *
     * @param parameters the typed values of its variables
     */
    record Found(Route route, Map<String, Object> parameters) implements RouteMatch {}

    /** It has the form of an address, but a number, date or id in it is none. */
    record Malformed() implements RouteMatch {}

    /** No address. */
    record Unknown() implements RouteMatch {}
}
