package org.assay.compare;

import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** Finds the place in the base for a place on a side, by the edits that made the side of the base. Indexes from 0. */
final class BasePlaces {

    private final List<Edit> edits;

    BasePlaces(List<Edit> edits) {
        this.edits = edits;
    }

    /** Where a stretch begins that begins here on the side; what the side replaced at this place belongs to it. */
    int begin(int begin) {
        int last = lastStartingAt(begin);
        while (last > 0 && edits.get(last - 1).getBeginB() == begin) {
            last--;
        }
        return last >= 0
                        && (edits.get(last).getBeginB() == begin
                                || begin < edits.get(last).getEndB())
                ? edits.get(last).getBeginA()
                : begin + shiftAfter(last);
    }

    /** Where a stretch ends that ends here on the side; what the side replaced at this place belongs to it. */
    int end(int end) {
        int last = lastStartingAt(end);
        if (last >= 0 && edits.get(last).getBeginB() == end && edits.get(last).getEndB() > end) {
            last--;
        }
        return last >= 0 && end <= edits.get(last).getEndB() ? edits.get(last).getEndA() : end + shiftAfter(last);
    }

    private int shiftAfter(int index) {
        return index < 0 ? 0 : edits.get(index).getEndA() - edits.get(index).getEndB();
    }

    /** Index of the last edit that begins at the place or before it, -1 if none does. */
    private int lastStartingAt(int place) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).getBeginB() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
