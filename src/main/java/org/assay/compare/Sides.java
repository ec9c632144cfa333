package org.assay.compare;

import java.util.List;

/** The lines of two texts, as they are and numbered alike. Indexes from 0. */
record Sides(List<String> before, List<String> after, Numbered beforeNumbers, Numbered afterNumbers, int numbers) {

    static Sides of(List<String> before, List<String> after) {
        Numbering numbering = new Numbering();
        Numbered beforeNumbers = numbering.of(before);
        Numbered afterNumbers = numbering.of(after);
        return new Sides(before, after, beforeNumbers, afterNumbers, numbering.size());
    }

    boolean areEqual(int beforeIndex, int afterIndex) {
        return beforeNumbers.get(beforeIndex) == afterNumbers.get(afterIndex);
    }

    boolean isBlankBefore(int index) {
        return isBlank(before.get(index));
    }

    boolean isBlankAfter(int index) {
        return isBlank(after.get(index));
    }

    /** Whether a line says nothing: empty, white space, a rule. */
    private static boolean isBlank(String line) {
        return line.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
