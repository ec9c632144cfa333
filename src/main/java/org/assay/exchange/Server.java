package org.assay.exchange;

import org.assay.platform.Environment;

/** This server among several. */
final class Server {

    private Server() {}

    /** Its name: {@code ASSAY_NODE}, as the server's configuration reads it. */
    static String name() {
        return Environment.value("ASSAY_NODE").orElse("assay");
    }
}
