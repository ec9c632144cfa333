package org.assay.actor;

import org.assay.tradecraft.Reliability;

/**
 * Which letter a source's record would speak for. Proposed, never set: the standard's letters are judgements, and a record is
 * but one ground for them.
 *
 * @param letter F, as for every new source, where too little was resolved
 * @param record what it rests on
 */
public record ProposedLetter(Reliability letter, TrackRecord.Resolved record) {

    /** With fewer resolved claims no letter is proposed. */
    public static final int LEAST_RESOLVED = 5;

    private static final int PERCENT = 100;
    private static final int MOSTLY = 90;
    private static final int USUALLY = 70;
    private static final int FAIRLY = 50;
    private static final int SELDOM = 20;

    /**
     * By the share of claims that were confirmed. The bounds are the house's, the standard has none: A from 90 of a hundred, B
     * from 70, C from 50; D “has proved more often than not unreliable”, below half; E below 20.
     */
    public static ProposedLetter of(TrackRecord.Resolved record) {
        return new ProposedLetter(letter(record), record);
    }

    private static Reliability letter(TrackRecord.Resolved record) {
        if (record.all() < LEAST_RESOLVED) {
            return Reliability.F;
        }
        int share = record.confirmed() * PERCENT / record.all();
        if (share >= MOSTLY) {
            return Reliability.A;
        }
        if (share >= USUALLY) {
            return Reliability.B;
        }
        if (share >= FAIRLY) {
            return Reliability.C;
        }
        return share >= SELDOM ? Reliability.D : Reliability.E;
    }
}
