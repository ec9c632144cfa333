package org.assay.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a seal says of itself. Kept elsewhere, in the server's log for example, it proves that the seals up to it are still
 * there.
 *
 * @param number counts from 1
 * @param first first id of the record that it covers
 * @param last last one
 * @param count how many rows there are
 * @param key fingerprint of the key
 * @param hmac the seal itself
 */
public record SealHead(long number, long first, long last, int count, Instant at, String key, String hmac)
        implements Serializable {}
