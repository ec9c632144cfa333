package org.assay.actor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.facts.Quote;

/**
 * A relation of an actor, seen from it.
 *
 * @param outward whether it is said of this actor; otherwise of the other one
 * @param type a word of an open vocabulary
 * @param other the other actor, or who stands for it; null where the caller may not see it
 * @param negated whether it is said <em>not</em> to be so
 * @param provenance label of how it is known
 * @param via page of the claim that says it; null for none
 * @param credibility how far it may be believed; null where nobody graded it
 * @param since when it began
 * @param asOf when it was so for certain
 * @param quote where it stands so; null for none, or where the other page has it
 * @param note remarks; null for none, or where the other page has them
 */
public record RelatedActor(
        boolean outward,
        String type,
        ActorName other,
        boolean negated,
        String provenance,
        UUID via,
        String credibility,
        Period since,
        When asOf,
        Quote quote,
        String note)
        implements Serializable {

    /**
     * A date as it was written and as a day.
     *
     * @param edtf the date; null for none
     * @param day the first day that it may mean; null where there is none
     */
    public record When(String edtf, LocalDate day) implements Serializable {}

    /**
     * From when until when.
     *
     * @param from the first day on which it may have begun
     * @param until the last day on which it may have ended
     */
    public record Period(When from, When until) implements Serializable {}

    /** The type as words. */
    public String words() {
        return type.replace('-', ' ');
    }

    /** Whether there is any date to show it at. */
    public boolean isDated() {
        return since.from().day() != null || since.until().day() != null || asOf.day() != null;
    }
}
