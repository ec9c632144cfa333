package org.assay.board;

import java.io.Serializable;
import java.util.List;

/**
 * How claims are graded: letters against numbers.
 *
 * @param rows by letter, A to F
 * @param judged how many have a letter and a number that say something: neither F nor 6
 * @param diagonal how many of those stand on the diagonal, A1, B2 …
 */
public record Grading(List<Row> rows, int judged, int diagonal) implements Serializable {

    /** The claims with one letter, by number, 1 to 6. */
    public record Row(String letter, List<Cell> cells) implements Serializable {}

    /**
     * The claims with one grade.
     *
     * @param heat from 0 to 5, against the fullest cell
     */
    public record Cell(String grade, int claims, int heat, boolean diagonal) implements Serializable {}

    private static final int HUNDRED = 100;

    /** Whether it is a grade: a letter and a number. */
    public static boolean isGrade(String text) {
        return text.matches("[A-F][1-6]");
    }

    /** Share of the diagonal in per cent; 0 where nothing is judged. */
    public int share() {
        return judged == 0 ? 0 : Math.round((float) HUNDRED * diagonal / judged);
    }

    /** How many claims there are. */
    public int claims() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(Cell::claims)
                .sum();
    }
}
