package org.assay.audit;

/** Seals that this server has made are gone from the database: sealing on would hide it. */
class SealsMissing extends RuntimeException {

    SealsMissing(long number) {
        super("Seal " + number
                + " of the audit, made by this server, is gone from the database: nothing is sealed until"
                + " it is restarted. Compare the seals with this log before");
    }
}
