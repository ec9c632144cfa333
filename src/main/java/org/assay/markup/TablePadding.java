package org.assay.markup;

/**
 * Estimates how many cells the tables of a text have that nobody typed. Rows that are too short are filled up to the
 * width of the head, so that a head of 50,000 columns and as many rows of one character ask for billions of cells.
 */
final class TablePadding {

    private TablePadding() {}

    /**
     * Whether filling up would add more cells than the limit. Never too low: whatever looks like the line under a head
     * sets the width until a line without any bar, whatever has a bar counts as a row.
     */
    static boolean exceeds(int limit, String markdown) {
        long padding = 0;
        int width = 0;
        int start = 0;
        while (start < markdown.length() && padding <= limit) {
            int end = endOfLine(markdown, start);
            int bars = bars(markdown, start, end);
            padding += bars == 0 ? 0 : Math.max(0, width - bars - 1);
            if (bars == 0) {
                width = 0;
            } else if (isRule(markdown, start, end)) {
                width = Math.max(width, bars + 1);
            }
            start = end + 1;
        }
        return padding > limit;
    }

    private static int endOfLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    /** Bars that divide cells; escaped ones do not. */
    private static int bars(String text, int start, int end) {
        int bars = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '|' && (i == start || text.charAt(i - 1) != '\\')) {
                bars++;
            }
        }
        return bars;
    }

    /** Whether the line ends as the rule under a head does; what stands before may be the signs of lists and quotes. */
    private static boolean isRule(String text, int start, int end) {
        boolean dash = false;
        boolean bar = false;
        for (int i = end - 1; i >= start && "|-: \t".indexOf(text.charAt(i)) >= 0; i--) {
            dash |= text.charAt(i) == '-';
            bar |= text.charAt(i) == '|';
        }
        return dash && bar;
    }
}
