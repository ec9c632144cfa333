package org.assay.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds passages of earlier or later texts again in one text, by walking through the difference: a line stands where the
 * comparison shows it, and only what the comparison lost sight of is searched for by its words. All that is asked of one
 * anchoring shares one {@link Effort}.
 */
public final class Anchoring {

    /** Lines around a passage that are looked at where its words alone do not tell. */
    private static final int CONTEXT = 3;

    private final String text;
    private final List<String> now;
    private final Effort effort = Effort.full();

    private Anchoring(String text) {
        this.text = text;
        this.now = Lines.of(text).lines();
    }

    /** Begins to look for passages in this text. */
    public static Anchoring in(String text) {
        return new Anchoring(text);
    }

    /**
     * Where passages of another text stand in this one, in the order given.
     *
     * @param then the text that they were taken from
     */
    public List<Place> find(String then, List<LineRange> passages) {
        if (then.equals(text)) {
            return passages.stream().map(this::same).toList();
        }
        List<String> before = Lines.of(then).lines();
        LineDiff diff = LineDiff.of(before, now, effort);
        return passages.stream().map(passage -> find(before, diff, passage)).toList();
    }

    private Place same(LineRange passage) {
        return passage.end() > now.size() ? Place.LOST : new Place(Place.State.EXACT, passage);
    }

    private Place find(List<String> before, LineDiff diff, LineRange passage) {
        if (passage.isEmpty() || passage.end() > before.size()) {
            return Place.LOST;
        }
        int begin = passage.start() - 1;
        if (isWhole(before, diff, begin, passage.end())) {
            return at(begin, partner(diff, begin), passage.size());
        }
        List<Integer> kept = kept(before, diff, begin, passage.end());
        if (!kept.isEmpty()) {
            return new Place(Place.State.ALTERED, LineRange.ofIndexes(kept.get(0), kept.get(kept.size() - 1) + 1));
        }
        return searched(before, diff, begin, passage.size());
    }

    private static Place at(int before, int after, int size) {
        Place.State state = before == after ? Place.State.EXACT : Place.State.MOVED;
        return new Place(state, LineRange.ofIndexes(after, after + size));
    }

    /** Whether all its lines are there word for word and one after the other. */
    private boolean isWhole(List<String> before, LineDiff diff, int begin, int end) {
        int first = partner(diff, begin);
        for (int i = begin; i < end; i++) {
            int j = partner(diff, i);
            if (j == Alignment.NONE || j != first + i - begin || !before.get(i).equals(now.get(j))) {
                return false;
            }
        }
        return true;
    }

    private static int partner(LineDiff diff, int index) {
        int inPlace = diff.alignment().ofBefore(index);
        return inPlace == Alignment.NONE ? diff.moves().ofBefore(index) : inPlace;
    }

    /**
     * What is left of its lines, in order: those that stayed in place, equal or rewritten; where none did, those of the first
     * stretch that was moved. Blank lines alone are nothing left.
     */
    private static List<Integer> kept(List<String> before, LineDiff diff, int begin, int end) {
        List<Integer> inPlace = new ArrayList<>();
        List<Integer> moved = new ArrayList<>();
        boolean saysInPlace = false;
        boolean saysMoved = false;
        for (int i = begin; i < end; i++) {
            boolean says = !before.get(i).isBlank();
            int j = diff.alignment().ofBefore(i);
            int to = diff.moves().ofBefore(i);
            if (j != Alignment.NONE) {
                inPlace.add(j);
                saysInPlace |= says;
            } else if (to != Alignment.NONE && (moved.isEmpty() || to == moved.get(moved.size() - 1) + 1)) {
                moved.add(to);
                saysMoved |= says;
            }
        }
        if (saysInPlace) {
            return inPlace;
        }
        return saysMoved ? moved : List.of();
    }

    /** Searches among the lines that are nothing else's: a line that stood here before is no trace of a lost one. */
    private Place searched(List<String> before, LineDiff diff, int begin, int size) {
        List<String> quote = before.subList(begin, begin + size);
        int best = Alignment.NONE;
        int bestAlike = -1;
        boolean tied = false;
        for (int j = 0; j + size <= now.size(); j++) {
            if (isNew(diff, j, size) && now.subList(j, j + size).equals(quote)) {
                int alike = alikeAround(before, begin, j, size);
                tied = alike == bestAlike || tied && alike < bestAlike;
                if (alike > bestAlike) {
                    best = j;
                    bestAlike = alike;
                }
            }
        }
        if (best == Alignment.NONE) {
            return Place.LOST;
        }
        return tied ? Place.AMBIGUOUS : at(begin, best, size);
    }

    private static boolean isNew(LineDiff diff, int begin, int size) {
        for (int j = begin; j < begin + size; j++) {
            if (diff.alignment().ofAfter(j) != Alignment.NONE || diff.moves().ofAfter(j) != Alignment.NONE) {
                return false;
            }
        }
        return true;
    }

    /** How many lines next to it are the same, looking away from it on both sides until the first that is not. */
    private int alikeAround(List<String> before, int i, int j, int size) {
        int alike = 0;
        for (int step = 1; step <= CONTEXT && i >= step && j >= step; step++) {
            if (!before.get(i - step).equals(now.get(j - step))) {
                break;
            }
            alike++;
        }
        for (int step = 0; step < CONTEXT && i + size + step < before.size() && j + size + step < now.size(); step++) {
            if (!before.get(i + size + step).equals(now.get(j + size + step))) {
                break;
            }
            alike++;
        }
        return alike;
    }
}
