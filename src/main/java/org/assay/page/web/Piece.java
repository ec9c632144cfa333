package org.assay.page.web;

import java.io.Serializable;

/**
 * A stretch of a merged text that a person looks over: where both sides agree, or where they differ and he has to choose.
 *
 * <p>Each line ends with a newline. What he writes himself is kept when he looks at another choice, so that he can go back.
 */
public class Piece implements Serializable {

    /** Whose wording stands in the text. */
    public enum Choice {
        YOURS,
        THEIRS,
        BOTH,
        /** What he has typed here. */
        OWN
    }

    private final boolean disputed;
    private final String yours;
    private final String theirs;
    private final int line;
    private String text;
    private String own;
    private Choice choice;

    private Piece(boolean disputed, String yours, String theirs, int line) {
        this.disputed = disputed;
        this.yours = yours;
        this.theirs = theirs;
        this.line = line;
        this.text = theirs;
        this.choice = Choice.THEIRS;
    }

    /** @param line number of its first line in the merged text, from 1 */
    static Piece agreed(String text, int line) {
        return new Piece(false, text, text, line);
    }

    static Piece disputed(String yours, String theirs, int line) {
        return new Piece(true, yours, theirs, line);
    }

    public boolean isDisputed() {
        return disputed;
    }

    public String getYours() {
        return yours;
    }

    public String getTheirs() {
        return theirs;
    }

    public int getLine() {
        return line;
    }

    /** How many lines it has now. */
    public int getLines() {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** What stands in the text now. */
    public String getText() {
        return text;
    }

    public void setText(String typed) {
        String lines = ended(typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n'));
        if (!lines.equals(text)) {
            text = lines;
            own = lines;
            choice = Choice.OWN;
        }
    }

    public Choice getChoice() {
        return choice;
    }

    /** Whether he has typed something here that he could go back to. */
    public boolean isOwn() {
        return own != null;
    }

    /** Puts a wording into the text. */
    public void choose(Choice wanted) {
        text = switch (wanted) {
            case YOURS -> yours;
            case THEIRS -> theirs;
            case BOTH -> theirs + yours;
            case OWN -> own == null ? text : own;
        };
        choice = wanted;
    }

    private static String ended(String lines) {
        return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
    }
}
