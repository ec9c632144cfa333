package org.assay.compare;

import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Strings as the numbers that a {@link Numbering} gave them: compared in one step, however long the strings are, and
 * with hashes that nobody can make collide.
 */
final class Numbered extends Sequence {

    static final SequenceComparator<Numbered> EQUALITY = new SequenceComparator<>() {
        @Override
        public boolean equals(Numbered a, int ai, Numbered b, int bi) {
            return a.numbers[ai] == b.numbers[bi];
        }

        @Override
        public int hash(Numbered sequence, int index) {
            return sequence.numbers[index];
        }
    };

    private final int[] numbers;

    /** Takes the array over; the caller keeps no hand on it. */
    Numbered(int[] numbers) {
        this.numbers = numbers;
    }

    @Override
    public int size() {
        return numbers.length;
    }

    int get(int index) {
        return numbers[index];
    }
}
