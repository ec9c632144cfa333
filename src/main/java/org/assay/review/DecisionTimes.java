package org.assay.review;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long reviews of a space took from asking until they were published or rejected.
 *
 * @param space its slug
 * @param decided how many
 * @param median half of them took no longer
 * @param most nine of ten took no longer
 */
public record DecisionTimes(String space, long decided, Duration median, Duration most) implements Serializable {}
