package org.assay.platform.web;

/**
 * One row of the route table.
 *
 * @param name how code refers to it: feature, dot, what it shows
 * @param pattern the form of its address
 * @param kind what answers it
 * @param target the view's file or the class's simple name; empty for files and for what the server itself answers
 * @param admission who may call it
 */
record Route(String name, PathPattern pattern, Kind kind, String target, Admission admission) {

    /** What answers an address. */
    enum Kind {
        /** A Faces view, reached by a forward. */
        VIEW,
        /** A servlet of ours. */
        SERVLET,
        /** A REST resource of ours. */
        RESOURCE,
        /** A file of the WAR or a resource of Faces; the same for everyone. */
        FILE,
        /** The server beside the WAR; no filter of ours sees the request. */
        SERVER
    }
}
