package org.assay.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what there is to say about a file, up to a bound: who has two hundred things to mend comes again anyway. */
final class Findings {

    static final int MOST = 200;

    private final List<Finding> all = new ArrayList<>();
    private int left;

    void add(int line, String path, String code, String message) {
        if (all.size() < MOST) {
            all.add(new Finding(line, path, code, message));
        } else {
            left++;
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** In the order in which they stand in the file; where some had no room, the last one says so. */
    List<Finding> list() {
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(Finding::line));
        if (left > 0) {
            sorted.add(new Finding(0, "", "more", "and " + left + " more"));
        }
        return List.copyOf(sorted);
    }

    /** @throws Refused if there is anything */
    void orThrow() {
        if (!isEmpty()) {
            throw new Refused(list());
        }
    }
}
