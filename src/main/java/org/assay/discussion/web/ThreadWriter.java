package org.assay.discussion.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.compare.MinorEdit;
import org.assay.compare.Place;
import org.assay.discussion.Anchor;
import org.assay.discussion.CommentDetails;
import org.assay.discussion.ThreadDetails;
import org.assay.discussion.Whereabouts;
import org.assay.identity.CurrentCaller;
import org.assay.markup.Visible;
import org.assay.platform.web.TagFunctions;
import org.assay.platform.web.Texts;

/**
 * Writes a thread: what it is about, where that stands now, what was said. Open ones are unfolded. Each word that somebody
 * has typed passes through {@link #text}, which escapes it.
 */
final class ThreadWriter {

    private static final Map<Place.State, String> TONES = Map.of(
            Place.State.MOVED, "info",
            Place.State.ALTERED, "warn",
            Place.State.LOST, "bad",
            Place.State.AMBIGUOUS, "bad");

    /** What is written behind the comments. */
    interface End {
        void write() throws IOException;
    }

    private final ResponseWriter out;
    private final Texts texts;

    ThreadWriter(FacesContext context) {
        this.out = context.getResponseWriter();
        this.texts = context.getApplication().evaluateExpressionGet(context, "#{text}", Texts.class);
    }

    /**
     * Writes one.
     *
     * @param address its lasting address; null where it stands there already
     * @param quoted whether what it is about is quoted though it is unchanged, since it does not stand beside it
     * @param end what comes behind the comments
     */
    void write(ThreadDetails thread, String address, boolean quoted, End end) throws IOException {
        begin("details", "thread " + (thread.open() ? "thread-open" : "thread-resolved"));
        out.writeAttribute("id", "thread-" + thread.id(), null);
        if (thread.open() || address == null) {
            out.writeAttribute("open", "open", null);
        }
        head(thread, address);
        if (quoted || isElsewhere(thread.whereabouts())) {
            quote(thread);
        }
        begin("ol", "said-list");
        for (CommentDetails comment : thread.comments()) {
            comment(comment, address == null);
            if (comment.number() == 1 && thread.omitted() > 0) {
                omitted(thread, address);
            }
        }
        out.endElement("ol");
        end.write();
        out.endElement("details");
    }

    private static boolean isElsewhere(Whereabouts place) {
        return place.state() != Place.State.EXACT && place.state() != Place.State.MOVED;
    }

    private void head(ThreadDetails thread, String address) throws IOException {
        begin("summary", null);
        span("thread-about", about(thread));
        if (TONES.containsKey(thread.whereabouts().state())) {
            String state = thread.whereabouts().state().label();
            span("chip chip-" + TONES.get(thread.whereabouts().state()), texts.get("discussion.place." + state));
        }
        for (MinorEdit.Doubt doubt : thread.whereabouts().grave()) {
            span("chip chip-bad", texts.get("discussion.grave." + doubt.label()));
        }
        if (!thread.open()) {
            span("chip chip-good", texts.get("discussion.resolved"));
        }
        span("muted small", texts.count("discussion.comments", thread.count()));
        out.endElement("summary");
        if (address != null) {
            begin("a", "thread-link small");
            out.writeAttribute("href", address, null);
            out.writeText(texts.get("discussion.link"), null);
            out.endElement("a");
        }
    }

    /** What it is about, as of the revision that is shown where it is there, else as of its own. */
    private String about(ThreadDetails thread) {
        Anchor anchor = thread.anchor();
        Whereabouts place = thread.whereabouts();
        return switch (anchor.about()) {
            case PAGE -> texts.get("discussion.about.page");
            case FIELD -> Labels.field(texts, anchor.field());
            case LINES ->
                place.start() == null
                        ? texts.with(
                                "discussion.about.then",
                                Labels.lines(texts, anchor.start(), anchor.end()),
                                thread.revision())
                        : Labels.lines(texts, place.start(), place.end());
        };
    }

    private void quote(ThreadDetails thread) throws IOException {
        Anchor anchor = thread.anchor();
        String then = anchor.about() == Anchor.About.FIELD ? anchor.value() : anchor.quote();
        if (anchor.about() == Anchor.About.PAGE) {
            return;
        }
        quoted(
                texts.with("discussion.quote.then", thread.revision()),
                then == null ? texts.get("discussion.quote.none") : then);
        if (thread.whereabouts().now() != null) {
            quoted(texts.get("discussion.quote.now"), thread.whereabouts().now());
        }
    }

    private void quoted(String caption, String quote) throws IOException {
        begin("figure", "quote");
        element("figcaption", "small muted", caption);
        begin("blockquote", null);
        out.writeAttribute("dir", "auto", null);
        text(quote);
        out.endElement("blockquote");
        out.endElement("figure");
    }

    /** @param correctable whether its author can correct it here */
    private void comment(CommentDetails comment, boolean correctable) throws IOException {
        begin("li", comment.correctedBy() == null ? "saying" : "saying corrected");
        begin("p", "meta");
        String name = comment.name() == null ? "" : comment.name();
        begin("span", "avatar avatar-" + TagFunctions.hue(name));
        out.writeAttribute("aria-hidden", "true", null);
        out.writeText(TagFunctions.initials(name), null);
        out.endElement("span");
        begin("bdi", null);
        text(name);
        out.endElement("bdi");
        notes(comment).forEach(this::note);
        time(comment.at());
        if (correctable && comment.correctedBy() == null && isOwn(comment)) {
            begin("a", null);
            out.writeAttribute("href", "?correct=" + comment.number(), null);
            out.writeAttribute("aria-label", texts.with("discussion.compose.correct", comment.number()), null);
            out.writeText(texts.get("discussion.correct"), null);
            out.endElement("a");
        }
        out.endElement("p");
        if (comment.text() == null) {
            element("p", "said-text muted", texts.get("discussion.withheld"));
        } else if (!comment.text().isEmpty()) {
            begin("p", "said-text");
            out.writeAttribute("dir", "auto", null);
            text(comment.text());
            out.endElement("p");
        }
        out.endElement("li");
    }

    private static boolean isOwn(CommentDetails comment) {
        return comment.act().equals("say")
                && comment.person().equals(CurrentCaller.get().person());
    }

    private List<String> notes(CommentDetails comment) {
        List<String> notes = new ArrayList<>();
        if (!comment.act().equals("say")) {
            notes.add(texts.get("discussion.act." + comment.act()));
        }
        if (comment.corrects() != null) {
            notes.add(texts.with("discussion.corrects", comment.corrects()));
        }
        if (comment.correctedBy() != null) {
            notes.add(texts.with("discussion.correctedBy", comment.correctedBy()));
        }
        return notes;
    }

    private void note(String note) {
        try {
            span("act", note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void omitted(ThreadDetails thread, String address) throws IOException {
        begin("li", "omitted small");
        begin("a", null);
        out.writeAttribute("href", address, null);
        out.writeText(texts.count("discussion.omitted", thread.omitted()), null);
        out.endElement("a");
        out.endElement("li");
    }

    private void time(Instant at) throws IOException {
        begin("time", "instant");
        out.writeAttribute("datetime", TagFunctions.iso(at), null);
        out.writeAttribute("title", TagFunctions.iso(at), null);
        out.writeAttribute("data-instant", "minute", null);
        out.writeText(TagFunctions.utc(at), null);
        out.endElement("time");
    }

    /** A link to where it can be answered. */
    void answer(ThreadDetails thread, String address) throws IOException {
        begin("p", "thread-actions");
        begin("a", "button tone-quiet small");
        out.writeAttribute("href", address, null);
        out.writeText(texts.get(thread.open() ? "discussion.answer.open" : "discussion.answer.resolved"), null);
        out.endElement("a");
        out.endElement("p");
    }

    /** Begins the part for threads that have no place in a comparison. */
    void beginElsewhere() throws IOException {
        begin("section", "elsewhere");
        element("h3", null, texts.get("discussion.elsewhere"));
    }

    void endElsewhere() throws IOException {
        out.endElement("section");
    }

    private void span(String styleClass, String text) throws IOException {
        element("span", styleClass, text);
    }

    private void element(String name, String styleClass, String text) throws IOException {
        begin(name, styleClass);
        text(text);
        out.endElement(name);
    }

    private void text(String text) throws IOException {
        out.writeText(Visible.of(text), null);
    }

    private void begin(String element, String styleClass) throws IOException {
        out.startElement(element, null);
        if (styleClass != null) {
            out.writeAttribute("class", styleClass, null);
        }
    }
}
