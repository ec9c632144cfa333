package org.assay.board;

import java.io.Serializable;

/**
 * A claim and how it is borne out.
 *
 * @param reports claims that say so, this one included
 * @param voices who makes them
 * @param origins from how many origins they come at most
 * @param independent pairs of these that somebody recorded as independent
 */
public record CorroboratedClaim(
        Linked claim, Linked speaker, String grade, int reports, int voices, int origins, int independent)
        implements Serializable {}
