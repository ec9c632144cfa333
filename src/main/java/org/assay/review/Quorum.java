package org.assay.review;

/**
 * The rule of how many must approve before a review may be published.
 *
 * @param approvals approvals needed, 1 to 5, each by a reviewer who neither wrote nor asked
 */
record Quorum(int approvals) {

    private static final int MOST = 5;

    /** Four eyes: the rule of every space for now. */
    static final Quorum FOUR_EYES = new Quorum(1);

    Quorum {
        if (approvals < 1 || approvals > MOST) {
            throw new IllegalArgumentException("A quorum has 1 to " + MOST + " approvals");
        }
    }

    /** How many more are needed beyond those given; 0 when satisfied. */
    int lacking(int given) {
        return Math.max(0, approvals - given);
    }
}
