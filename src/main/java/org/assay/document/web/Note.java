package org.assay.document.web;

import java.util.List;
import org.assay.compare.Place;
import org.assay.compare.QuotePlace;
import org.assay.compare.Span;
import org.assay.document.Finding;
import org.assay.document.Quotation;

/**
 * A quote beside the text: whose it is, and what became of it.
 *
 * @param number counts the quotes of the text in the order in which they stand there, from 1
 */
public record Note(int number, Quotation quotation, QuotePlace place, boolean older) {

    static Note of(int number, Finding finding, int shown) {
        return new Note(
                number, finding.quote(), finding.place(), finding.quote().capture() < shown);
    }

    /** Whether it has a place in the text. */
    public boolean isPlaced() {
        return place.start() >= 0;
    }

    /** Whether somebody should look at it: it is anchored in an older capture and does not stand here word for word. */
    public boolean isOpen() {
        return older && !place.isSame();
    }

    public boolean isGrave() {
        return place.isGrave();
    }

    /** {@code exact} … */
    public String getState() {
        return place.state().label();
    }

    public boolean isAltered() {
        return place.state() == Place.State.ALTERED;
    }

    public List<Span> getBefore() {
        return place.before();
    }

    public List<Span> getAfter() {
        return place.after();
    }
}
