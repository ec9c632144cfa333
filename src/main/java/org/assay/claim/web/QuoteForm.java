package org.assay.claim.web;

import java.io.Serializable;
import java.util.Objects;
import org.assay.claim.Quoting;
import org.assay.facts.Quote;
import org.assay.page.web.Pick;

/** The quote of a claim being written: chosen in a document, or its words typed in and looked for there. */
public class QuoteForm implements Serializable {

    private Quote chosen;
    private Pick document;
    private int capture = 1;
    private String exact = "";

    void take(Quote quote, Pick from) {
        chosen = quote;
        document = from;
        capture = quote.capture();
        exact = quote.exact();
    }

    /** The quote as it stands in the document; as typed where it cannot be found there. Null where nothing was typed. */
    Quote quote(Quoting quoting) {
        String words = exact == null ? "" : exact.replace("\r\n", "\n");
        if (document == null || words.isBlank()) {
            return null;
        }
        boolean same = chosen != null
                && chosen.exact().equals(words)
                && chosen.document().equals(document.id())
                && chosen.capture() == capture;
        int near = chosen == null ? 0 : chosen.start();
        return same
                ? chosen
                : quoting.find(document.id(), capture, words, near)
                        .orElse(new Quote(
                                document.id(), capture, words, "", "", 0, words.codePointCount(0, words.length())));
    }

    /** What stands right before the words that were chosen; empty where they were changed. */
    public String getPrefix() {
        return isAsChosen() ? chosen.prefix() : "";
    }

    /** What stands right behind them. */
    public String getSuffix() {
        return isAsChosen() ? chosen.suffix() : "";
    }

    private boolean isAsChosen() {
        return chosen != null && Objects.equals(chosen.exact(), exact);
    }

    public Pick getDocument() {
        return document;
    }

    public void setDocument(Pick document) {
        this.document = document;
    }

    /** Number of the capture. */
    public int getCapture() {
        return capture;
    }

    public void setCapture(int capture) {
        this.capture = capture;
    }

    public String getExact() {
        return exact;
    }

    public void setExact(String exact) {
        this.exact = exact;
    }
}
