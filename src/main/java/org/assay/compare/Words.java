package org.assay.compare;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line cut into words, runs of white space and single signs. No cut falls inside an extended grapheme cluster (a letter
 * with its marks, a flag, a family), so that no part of a line looks other alone than in its place. Scripts that write
 * without spaces are cut at each cluster.
 */
final class Words {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** Below this character nothing joins its neighbour, so that most texts need no look at the cluster rules. */
    private static final char FIRST_COMBINING = 0x300;

    private enum Kind {
        WORD,
        /** A cluster of a script that writes without spaces: a word of its own. */
        LETTER,
        SPACE,
        SIGN
    }

    private final String line;
    private final int[] ends;
    private final Kind[] kinds;
    private final Numbered numbers;

    private Words(String line, int[] ends, Kind[] kinds, Numbered numbers) {
        this.line = line;
        this.ends = ends;
        this.kinds = kinds;
        this.numbers = numbers;
    }

    static Words of(String line, Numbering numbering) {
        int[] ends = new int[line.length()];
        Kind[] kinds = new Kind[line.length()];
        int count = 0;
        Matcher clusters = CLUSTER.matcher(line);
        Kind previous = Kind.SIGN;
        for (int begin = 0; begin < line.length(); ) {
            int end = clusterEnd(clusters, line, begin);
            Kind kind = kind(line, begin);
            boolean apostrophe = previous == Kind.WORD && isApostropheInWord(line, begin, end);
            if (apostrophe || (kind == previous && (kind == Kind.WORD || kind == Kind.SPACE))) {
                ends[count - 1] = end;
            } else {
                kinds[count] = kind;
                ends[count++] = end;
                previous = kind;
            }
            begin = end;
        }
        int[] exact = Arrays.copyOf(ends, count);
        return new Words(line, exact, Arrays.copyOf(kinds, count), numbered(line, exact, numbering));
    }

    private static Numbered numbered(String line, int[] ends, Numbering numbering) {
        int[] numbers = new int[ends.length];
        for (int i = 0, begin = 0; i < ends.length; begin = ends[i++]) {
            numbers[i] = numbering.of(line.substring(begin, ends[i]));
        }
        return new Numbered(numbers);
    }

    int size() {
        return ends.length;
    }

    Numbered numbers() {
        return numbers;
    }

    /** Whether the part is a word, as opposed to space or punctuation. */
    boolean isWord(int index) {
        return kinds[index] == Kind.WORD || kinds[index] == Kind.LETTER;
    }

    /** Whether there is nothing but white space from one index to another. */
    boolean isSpace(int from, int to) {
        for (int i = from; i < to; i++) {
            if (kinds[i] != Kind.SPACE) {
                return false;
            }
        }
        return true;
    }

    /** Length of the parts from one index to another, in UTF-16 units. */
    int length(int begin, int end) {
        return begin(end) - begin(begin);
    }

    String text(int begin, int end) {
        return line.substring(begin(begin), begin(end));
    }

    private int begin(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    private static int clusterEnd(Matcher clusters, String line, int begin) {
        int next = begin + 1;
        boolean simple =
                line.charAt(begin) < FIRST_COMBINING && (next == line.length() || line.charAt(next) < FIRST_COMBINING);
        return !simple && clusters.region(begin, line.length()).lookingAt() ? clusters.end() : next;
    }

    private static Kind kind(String line, int at) {
        int first = line.codePointAt(at);
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            return Kind.SPACE;
        }
        if (!Character.isLetterOrDigit(first) && first != '_') {
            return Kind.SIGN;
        }
        return isWrittenWithoutSpaces(first) ? Kind.LETTER : Kind.WORD;
    }

    private static boolean isApostropheInWord(String line, int begin, int end) {
        char sign = line.charAt(begin);
        return end == begin + 1
                && (sign == '\'' || sign == '\u2019')
                && end < line.length()
                && kind(line, end) == Kind.WORD;
    }

    private static boolean isWrittenWithoutSpaces(int character) {
        if (character < '\u0E00') {
            return false;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
