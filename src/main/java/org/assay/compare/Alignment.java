package org.assay.compare;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** Which line of one text stands for which of the other: each for one at most, and never crosswise. Indexes from 0. */
final class Alignment {

    /** No partner. */
    static final int NONE = -1;

    private final int[] ofBefore;
    private final int[] ofAfter;

    private Alignment(int before, int after) {
        this.ofBefore = new int[before];
        this.ofAfter = new int[after];
        Arrays.fill(ofBefore, NONE);
        Arrays.fill(ofAfter, NONE);
    }

    /** Joins all lines that no edit touches. */
    static Alignment around(List<Edit> edits, int before, int after) {
        Alignment alignment = new Alignment(before, after);
        int i = 0;
        int j = 0;
        for (Edit edit : edits) {
            while (i < edit.getBeginA()) {
                alignment.join(i++, j++);
            }
            i = edit.getEndA();
            j = edit.getEndB();
        }
        while (i < before) {
            alignment.join(i++, j++);
        }
        return alignment;
    }

    void join(int before, int after) {
        ofBefore[before] = after;
        ofAfter[after] = before;
    }

    /** Undoes all joins in a region, of which no line may be joined with one outside. */
    void part(Edit region) {
        Arrays.fill(ofBefore, region.getBeginA(), region.getEndA(), NONE);
        Arrays.fill(ofAfter, region.getBeginB(), region.getEndB(), NONE);
    }

    int before() {
        return ofBefore.length;
    }

    int after() {
        return ofAfter.length;
    }

    int ofBefore(int index) {
        return ofBefore[index];
    }

    int ofAfter(int index) {
        return ofAfter[index];
    }
}
