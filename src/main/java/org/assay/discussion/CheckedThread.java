package org.assay.discussion;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.compare.LineRange;
import org.assay.compare.Passage;
import org.assay.page.RevisionText;
import org.assay.platform.Bounds;
import org.assay.platform.Invalid;

/**
 * A thread that somebody wants to begin, its form being right.
 *
 * @param lines null unless about lines
 * @param field null unless about a field
 */
record CheckedThread(int revision, LineRange lines, String field, String text) {

    /** A thread about more is about the page. */
    private static final int MOST_LINES = 100;

    /** Fields that a page may have; one that says nothing can be spoken of as well. */
    private static final Set<String> FIELDS = Set.of("title", "slug", "marking", "named", "retired");

    private static final Pattern FACT = Pattern.compile("facts\\.[A-Za-z0-9_-]{1,100}");

    static CheckedThread of(NewThread sent) {
        Bounds bounds = Bounds.check();
        if (sent.revision() == null) {
            bounds.add("revision", "empty", "must be the number of a revision");
        }
        LineRange lines = lines(sent, bounds);
        if (sent.field() != null && !isField(sent.field())) {
            bounds.add("field", "unknown", "must be title, marking, named, retired, slug or a fact: facts.<name>");
        } else if (sent.field() != null && lines != null) {
            bounds.add("field", "ambiguous", "must not come together with lines");
        }
        String text = CheckedComment.text(sent.text(), true, bounds);
        bounds.orThrow();
        return new CheckedThread(sent.revision(), lines, sent.field(), text);
    }

    private static boolean isField(String name) {
        return FIELDS.contains(name) || FACT.matcher(name).matches();
    }

    private static LineRange lines(NewThread sent, Bounds bounds) {
        if (sent.start() == null && sent.end() == null) {
            return null;
        }
        int start = sent.start() == null ? 0 : sent.start();
        int end = sent.end() == null ? start : sent.end();
        if (start < 1 || end < start || end - start >= MOST_LINES) {
            bounds.add("lines", "out-of-range", "must be 1 to " + MOST_LINES + " lines of the text, counted from 1");
            return null;
        }
        return new LineRange(start, end);
    }

    /**
     * What it is about, taken from the revision.
     *
     * @throws Invalid if the revision has no such lines
     */
    Anchor anchor(RevisionText revision) {
        if (field != null) {
            return Anchor.field(field, Quotes.cut(revision.fields().get(field), Quotes.MOST));
        }
        if (lines == null) {
            return Anchor.PAGE;
        }
        Optional<Passage> found = Passage.of(revision.body(), lines, Quotes.LINES_AROUND);
        Passage passage =
                found.orElseThrow(() -> new Invalid("lines", "out-of-range", "must be lines that the revision has"));
        return new Anchor(
                Anchor.About.LINES,
                null,
                null,
                lines.start(),
                lines.end(),
                Quotes.of(passage.lines(), Quotes.MOST),
                Quotes.of(passage.before(), Quotes.MOST_AROUND),
                Quotes.of(passage.after(), Quotes.MOST_AROUND));
    }
}
