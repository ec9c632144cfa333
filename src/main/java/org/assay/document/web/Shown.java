package org.assay.document.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.document.Capture;
import org.assay.document.Finding;
import org.assay.document.Reading;

/** A capture as the screen shows it: one part of its text in paragraphs, the quotes as notes, how much of it is covered. */
public class Shown {

    /** Code points of one part: what a browser shows at once without a delay. */
    public static final int PART = 100_000;

    private static final int THOUSAND = 1_000;

    private final Capture capture;
    private final List<Paragraph> paragraphs;
    private final List<Note> notes;
    private final int part;
    private final int parts;
    private final String claim;
    private final String language;

    /**
     * Of a reading.
     *
     * @param wanted number of the part, from 1; what lies outside is the nearest
     * @param claim where claims begin that quote this capture; null where the caller makes none
     */
    Shown(Reading reading, int wanted, String claim, String language) {
        this.capture = reading.capture();
        this.claim = claim;
        this.language = language;
        this.notes = notes(reading);
        List<Paragraph> all = Paragraph.of(reading.text());
        this.parts = Math.max(1, (capture.codePoints() + PART - 1) / PART);
        this.part = Math.max(1, Math.min(parts, wanted));
        this.paragraphs = parts == 1
                ? all
                : all.stream().filter(one -> one.start() / PART == part - 1).toList();
    }

    private static List<Note> notes(Reading reading) {
        List<Note> notes = new ArrayList<>();
        reading.quotes().stream()
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.place().start())
                        .thenComparing(finding -> finding.place().end())
                        .thenComparing(finding -> finding.quote().title()))
                .forEach(finding -> notes.add(
                        Note.of(notes.size() + 1, finding, reading.capture().number())));
        return notes;
    }

    public Capture getCapture() {
        return capture;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** All quotes, also those that lie in other parts. */
    public List<Note> getNotes() {
        return notes;
    }

    /** Those that somebody should look at. */
    public List<Note> getOpen() {
        return notes.stream().filter(Note::isOpen).toList();
    }

    /** Those that do not stand in the text, or at several places. */
    public List<Note> getUnplaced() {
        return notes.stream().filter(note -> !note.isPlaced()).toList();
    }

    public long getGrave() {
        return notes.stream().filter(note -> note.isOpen() && note.isGrave()).count();
    }

    public int getPart() {
        return part;
    }

    public int getParts() {
        return parts;
    }

    public String getClaim() {
        return claim;
    }

    public String getLanguage() {
        return language;
    }

    /** What is quoted, in ascending order and without overlaps. */
    public List<Stretch> getCovered() {
        List<Stretch> covered = new ArrayList<>();
        for (int[] range : ranges()) {
            int start = (int) ((long) range[0] * THOUSAND / capture.codePoints());
            int end = (int) (((long) range[1] * THOUSAND + capture.codePoints() - 1) / capture.codePoints());
            covered.add(new Stretch(start, Math.max(2, end - start)));
        }
        return covered;
    }

    /** How much is quoted, in percent of the text. */
    public int getCoverage() {
        long quoted = ranges().stream().mapToLong(range -> range[1] - range[0]).sum();
        return (int) Math.min(100, (quoted * 100 + capture.codePoints() - 1) / capture.codePoints());
    }

    private List<int[]> ranges() {
        List<int[]> ranges = new ArrayList<>();
        for (Note note : notes) {
            if (note.isPlaced()) {
                int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
                if (last != null && note.place().start() <= last[1]) {
                    last[1] = Math.max(last[1], note.place().end());
                } else {
                    ranges.add(new int[] {note.place().start(), note.place().end()});
                }
            }
        }
        return ranges;
    }
}
