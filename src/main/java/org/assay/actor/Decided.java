package org.assay.actor;

import java.io.Serializable;
import java.time.Instant;

/**
 * A decision on whether two actors are one, seen from one of them.
 *
 * @param here whether this actor's page states it; otherwise the other's does
 * @param other the other actor; null where the caller may not see it
 * @param verdict its label
 * @param basis why
 * @param by name of the person who decided
 * @param latest whether none of a later date stands beside it
 */
public record Decided(
        boolean here, ActorName other, String verdict, String basis, String by, Instant at, boolean latest)
        implements Serializable {}
